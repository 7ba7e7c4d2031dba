// Measures commands of whole processes, and says what their figures mean.
import { spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { delimiter, join } from "node:path";

const gnuTime = "/usr/bin/time";

/** Whether time on all cores and peak memory can be measured here. */
export const measuresMemory = existsSync(gnuTime);

/** Where a program stands on PATH; undefined where it does not. */
export const onPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)).find((file) => existsSync(file));

/**
 * Runs a command under GNU time, however it ends: its code, or that it was stopped as too late,
 * seconds elapsed and on all cores, peak memory in MB, the end of what it said. Without GNU time,
 * the seconds elapsed only.
 */
export const run = (command, { cwd, limit = 3600, env = process.env }) =>
  new Promise((resolve, reject) => {
    const timed = measuresMemory ? [gnuTime, "-f", "AKKORD %U %S %M", ...command] : command;
    const begun = performance.now();
    const child = spawn(timed[0], timed.slice(1), { cwd, env, detached: true });
    let said = "";
    let late = false;
    child.stderr.on("data", (data) => (said = (said + data).slice(-20_000)));
    child.stdout.resume();
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, "SIGKILL");
    }, limit * 1000);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      const elapsed = (performance.now() - begun) / 1000;
      const [, user, system, peak] = /AKKORD (\S+) (\S+) (\d+)\n$/.exec(said) ?? [];
      resolve({ code, late, elapsed, cpu: Number(user) + Number(system), peak: Number(peak) / 1024, said });
    });
  });

/** The same of a command that has to end well. */
export const measure = async (command, { limit = 3600, ...others }) => {
  const result = await run(command, { limit, ...others });
  if (result.late) throw new Error(`stopped after ${limit} s: ${command.join(" ")}`);
  if (result.code !== 0) throw new Error(`${command.join(" ")} ended with ${result.code}:\n${result.said}`);
  return result;
};

/** Of an even number, the lower one of the two in the middle. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** Files and bytes below a folder. */
export const size = (folder) => {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? size(path) : { files: 1, bytes: lstatSync(path).size };
    files += inside.files;
    bytes += inside.bytes;
  }
  return { files, bytes };
};

/** The machine, the day and how busy it is, in a line. */
export const machine = () =>
  `${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} cores (${cpus()[0].model.trim()}), load ${loadavg()[0].toFixed(1)}, Node ${process.version}`;
