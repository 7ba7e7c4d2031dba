// The bars for speed and size, as ratios of medians that were measured side by side.

/** The rows that can be told from what was measured. `measured`: number of agreements → runs by name. */
export const barsOf = (measured) => {
  const rows = [];
  const add = (work, count, bar, reached) => {
    if (Number.isFinite(reached)) rows.push({ work, count, bar, reached });
  };
  for (const [count, runs] of measured) {
    const of = (name, key = "elapsed") => runs[name]?.of(key) ?? NaN;
    const clean = of("Akkord, feeds");
    const everything = of("Akkord, all");
    const unverified = (name) => of(name) - of(name, "verifying");
    if (count < 1000) {
      add("clean build, whole process, against Hugo", count, 1.5, clean / of("Hugo"));
      continue;
    }
    add("clean build without verification against Hugo", count, 0.25, unverified("Akkord, feeds") / of("Hugo"));
    add("clean build with verification against Hugo", count, 0.5, clean / of("Hugo"));
    add("every output but previews and search, verified, against Hugo", count, 1, everything / of("Hugo"));
    add("clean build without verification against `cp -r` of its output", count, 1, unverified("Akkord, feeds") / of("cp -r of Akkord, feeds"));
    add("clean build with verification against `cp -r` of its output", count, 2, clean / of("cp -r of Akkord, feeds"));
    add("every output, without verification, against `cp -r` of its output", count, 1, unverified("Akkord, all") / of("cp -r of Akkord, all"));
    add("every output, with verification, against `cp -r` of its output", count, 2, everything / of("cp -r of Akkord, all"));
    const still = of("Akkord, nothing changed");
    add("nothing changed, less a JVM's start, against `find` with stat", count, 3, (still - of("a JVM that says hello")) / of("find with stat"));
    add("nothing changed against a clean build", count, 0.1, still / clean);
    add("one Markdown file changed against a clean build", count, 0.15, of("Akkord, one file changed") / clean);
    add("peak memory against Hugo's", count, 1, of("Akkord, feeds", "peak") / of("Hugo", "peak"));
  }
  const counts = [...measured.keys()].filter((count) => count >= 1000).sort((a, b) => a - b);
  if (counts.length > 1) addGrowth(add, measured, counts[0], counts.at(-1));
  return rows;
};

/** How much more a file of the site takes where there are more of them. */
const addGrowth = (add, measured, few, many) => {
  const perFile = (count, key) => {
    const run = measured.get(count)["Akkord, feeds"];
    return run ? run.of(key) / run.size.files : NaN;
  };
  add(`time per file, against ${few} agreements`, many, 1.2, perFile(many, "elapsed") / perFile(few, "elapsed"));
  add(`memory per file, against ${few} agreements`, many, 1.2, perFile(many, "peak") / perFile(few, "peak"));
};
