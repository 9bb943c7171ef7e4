/** The database that a benchmark fills: always named, for the default one is the user's own. */
export function databaseUrl() {
  const [url] = process.argv.slice(2)
  if (url) return url
  process.stderr.write('Name the database that is to be filled: file:/tmp/bench.sqlite or postgresql://…\n')
  process.exit(2)
}
