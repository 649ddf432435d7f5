// Plain JavaScript, so that an old Node can run it and say what is needed.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci" by npm 10 or later, which brings a newer one, or install Node 24 or later.`,
  );
  process.exit(1);
}
