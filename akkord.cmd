@echo off
rem Starts Akkord on Windows as the script akkord does elsewhere: finds a JDK, builds the program
rem where it is missing or out of date, and runs it.
rem
rem   JAVA_HOME         the JDK to prefer, when it is new enough
rem   AKKORD_JAVA_OPTS  further options for the Java machine, such as -Xmx4g
rem   NODE              the Node.js that makes the search index; else the one on PATH
rem   CHROMIUM          the browser for the tests; also CHROME_PATH
setlocal EnableExtensions DisableDelayedExpansion

set "WANTED=25"
set "AKKORD_DIR=%~dp0"
set "AKKORD_DIR=%AKKORD_DIR:~0,-1%"
set "TARGET=%AKKORD_DIR%\target"
set "JAR=%TARGET%\dist\akkord.jar"
set "STAMP=%TARGET%\dist\sources"
set "NOW=%TARGET%\sources-now"
set "SEARCH=%TARGET%\search"
set "CACHE=%TARGET%\dist\akkord.aot"
set "TRAINING=%AKKORD_DIR%\src\test\resources\akkord\site\golden\content"

call :find_jdk || exit /b 3
if not exist "%TARGET%\dist" mkdir "%TARGET%\dist"
if /i "%~1"=="test" goto test

call :list_sources
call :is_fresh
if errorlevel 1 call :build_when_free
if errorlevel 1 exit /b 3
call :wants_search %* && call :install_search
set "COMPILERS=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "COMPILERS=-XX:+TieredCompilation"
rem Whatever the JDK has to say against the cache is of no interest to anyone: it does without.
set "LEARNED="
call :is_trained && set LEARNED="-XX:AOTCache=%CACHE%" "-Xlog:aot*=off,cds*=off:stderr"
rem What Java itself has to say is no part of a report. Where it does not start, it ends like a program
rem that found errors in the content.
if defined AKKORD_JAVA_OPTS "%JDK%\bin\java.exe" -XX:+UseSerialGC %COMPILERS% -Xmx1g %AKKORD_JAVA_OPTS% -version >nul 2>&1 || goto no_java
"%JDK%\bin\java.exe" -XX:+UseSerialGC %COMPILERS% -Xmx1g -Xlog:disable -Xlog:all=warning:stderr %AKKORD_JAVA_OPTS% %LEARNED% "-Dakkord.home=%AKKORD_DIR%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:no_java
echo akkord: Java does not start with AKKORD_JAVA_OPTS=%AKKORD_JAVA_OPTS%; correct or unset it 1>&2
exit /b 3

rem --- The JDK: JAVA_HOME, then PATH, then the newest of the usual folders -------------------------

:find_jdk
set "JDK="
set "NEWEST=0"
if defined JAVA_HOME call :is_wanted "%JAVA_HOME%" && set "JDK=%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%j in ('where java.exe 2^>nul') do for %%h in ("%%~dpj..") do call :take_first "%%~fh"
if defined JDK exit /b 0
for %%r in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\OpenJDK" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks"
) do for /d %%d in ("%%~r\*") do call :take_newest "%%~d"
if defined JDK exit /b 0
echo akkord: no JDK %WANTED% or newer found 1>&2
echo   looked at: JAVA_HOME, the java on PATH, and in %ProgramFiles% Eclipse Adoptium, Java, Microsoft, Zulu, 1>&2
echo     Amazon Corretto, BellSoft, OpenJDK, and in %UserProfile%\.jdks 1>&2
echo   get one:   https://adoptium.net, or winget install EclipseAdoptium.Temurin.%WANTED%.JDK 1>&2
echo   or set JAVA_HOME to the folder of one that you have 1>&2
exit /b 1

:take_first
if defined JDK exit /b 0
call :is_wanted "%~1" && set "JDK=%~1"
exit /b 0

:take_newest
call :is_wanted "%~1" || exit /b 0
if %MAJOR% lss %NEWEST% exit /b 0
set "NEWEST=%MAJOR%"
set "JDK=%~1"
exit /b 0

rem Succeeds where the folder holds a JDK that is new enough; sets MAJOR.
:is_wanted
set "MAJOR="
set "VERSION="
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~v"
for /f "delims=.+-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR exit /b 1
if %MAJOR% geq %WANTED% exit /b 0
exit /b 1

rem --- The program ---------------------------------------------------------------------------------

rem Writes a check sum and the path of every file that the program is made from.
:list_sources
powershell -NoProfile -NonInteractive -Command "Set-Location -LiteralPath $env:AKKORD_DIR; Get-ChildItem pom.xml, src\main, templates -Recurse -File | Where-Object { $_.FullName -notlike '*\templates\words\*' } | Sort-Object FullName | Get-FileHash -Algorithm SHA256 | ForEach-Object { $_.Hash + ' ' + $_.Path }" > "%NOW%"
exit /b 0

:is_fresh
if not exist "%JAR%" exit /b 1
if not exist "%STAMP%" exit /b 1
fc /b "%NOW%" "%STAMP%" >nul 2>&1
exit /b %ERRORLEVEL%

rem The lock is a file held open: Windows lets no second launcher open it, and frees it when this one ends.
:build_when_free
set "RESULT="
call :build 9>"%TARGET%\launcher.lock"
if defined RESULT exit /b %RESULT%
echo akkord: waiting for another build 1>&2
ping -n 6 127.0.0.1 >nul
goto build_when_free

:build
set "RESULT=1"
call :find_maven || exit /b 1
call :list_sources
call :is_fresh && set "RESULT=0" && exit /b 0
echo akkord: building the program with Maven; the first time this takes some minutes 1>&2
call :forget_classes
call :maven -q -Dmaven.test.skip=true -Dakkord.program.only package > "%TARGET%\launcher.log" 2>&1
if errorlevel 1 (
  type "%TARGET%\launcher.log" 1>&2
  echo akkord: Maven could not build the program; its messages stand above 1>&2
  exit /b 1
)
copy /y "%NOW%" "%STAMP%" >nul
call :train
set "RESULT=0"
exit /b 0

:find_maven
where mvn.cmd >nul 2>&1 && exit /b 0
echo akkord: no mvn on PATH; Akkord is built with Maven 3.8 or newer 1>&2
echo   get it: https://maven.apache.org/download.html, or scoop install maven 1>&2
exit /b 1

rem What an earlier build left is not to be mixed into the next one.
:forget_classes
for %%d in (classes test-classes maven-status) do if exist "%TARGET%\%%d" rmdir /s /q "%TARGET%\%%d"
if exist "%JAR%" del /q "%JAR%"
if exist "%CACHE%" del /q "%CACHE%"
if exist "%STAMP%" del /q "%STAMP%"
exit /b 0

:maven
setlocal
set "JAVA_HOME=%JDK%"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
call mvn.cmd -B -Dstyle.color=never -f "%AKKORD_DIR%\pom.xml" %*
exit /b %ERRORLEVEL%

rem --- The quick start: what the JDK keeps of one run, see the script akkord ------------------------

rem Succeeds where the cache was made of this very archive, by the time and size noted beside it.
:is_trained
if not exist "%CACHE%" exit /b 1
set "LEARNED_FROM="
set /p LEARNED_FROM=<"%CACHE%.of"
for %%j in ("%JAR%") do if "%LEARNED_FROM%"=="%%~tj %%~zj" exit /b 0
exit /b 1

:train
if not exist "%TRAINING%" exit /b 0
set "TRAINED=%TARGET%\training"
if exist "%TRAINED%" rmdir /s /q "%TRAINED%"
mkdir "%TRAINED%"
echo akkord: preparing the program for a quick start 1>&2
"%JDK%\bin\java.exe" -XX:+UseSerialGC -Xmx1g "-XX:AOTCacheOutput=%CACHE%" "-Dakkord.home=%AKKORD_DIR%" -jar "%JAR%" build --no-search --content "%TRAINING%" --static "%AKKORD_DIR%\static" --out "%TRAINED%\site" > "%TARGET%\training.log" 2>&1
for %%j in ("%JAR%") do (echo %%~tj %%~zj)>"%CACHE%.of"
rmdir /s /q "%TRAINED%"
exit /b 0

rem --- The tool for the search index: without it the site is built without its index ---------------

:wants_search
if /i not "%~1"=="build" if /i not "%~1"=="serve" exit /b 1
:wants_search_next
if "%~1"=="" exit /b 0
if /i "%~1"=="--no-search" exit /b 1
if "%~1"=="--help" exit /b 1
if "%~1"=="-h" exit /b 1
shift
goto wants_search_next

:has_search
if not exist "%SEARCH%\node_modules" exit /b 1
for %%f in (index.mjs package.json package-lock.json) do (
  fc /b "%AKKORD_DIR%\src\main\search\%%f" "%SEARCH%\%%f" >nul 2>&1 || exit /b 1
)
exit /b 0

:install_search
call :has_search && exit /b 0
where npm.cmd >nul 2>&1
if errorlevel 1 (
  echo akkord: no Node.js with npm found; the site's search needs it: https://nodejs.org 1>&2
  exit /b 1
)
echo akkord: installing the tool for the search index with npm 1>&2
if exist "%SEARCH%" rmdir /s /q "%SEARCH%"
mkdir "%SEARCH%"
copy /y "%AKKORD_DIR%\src\main\search\package*.json" "%SEARCH%" >nul
pushd "%SEARCH%"
call npm.cmd ci --ignore-scripts --no-audit --no-fund > "%TARGET%\search.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
rem The script comes last: without it an installation that was cut short does not count as one.
if "%RESULT%"=="0" copy /y "%AKKORD_DIR%\src\main\search\index.mjs" "%SEARCH%" >nul && exit /b 0
echo akkord: npm could not install the tool for the search index; its messages are in %TARGET%\search.log 1>&2
rmdir /s /q "%SEARCH%"
exit /b 1

rem --- The tests -----------------------------------------------------------------------------------

:test
call :find_maven || exit /b 3
call :find_browser || exit /b 3
call :install_search || exit /b 3
call :list_sources
call :forget_classes
call :maven "-Dchromium.path=%BROWSER%" "-Dnode.path=%NODE%" verify
if errorlevel 1 exit /b 1
copy /y "%NOW%" "%STAMP%" >nul
exit /b 0

:find_browser
set "BROWSER="
for %%b in (
  "%CHROMIUM%" "%CHROME_PATH%" "%ProgramFiles%\Google\Chrome\Application\chrome.exe"
  "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe"
  "%LocalAppData%\Google\Chrome\Application\chrome.exe"
  "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
  "%ProgramFiles%\Microsoft\Edge\Application\msedge.exe"
) do if not defined BROWSER if exist "%%~b" set "BROWSER=%%~b"
for /f "delims=" %%n in ('where node.exe 2^>nul') do if not defined NODE set "NODE=%%n"
if not defined BROWSER echo akkord: no Chromium, Chrome or Edge found; set CHROMIUM to one 1>&2
if not defined NODE echo akkord: no Node.js found; the browser tests need it: https://nodejs.org 1>&2
if not defined BROWSER exit /b 1
if not defined NODE exit /b 1
exit /b 0
