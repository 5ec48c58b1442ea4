/** What the page for a wrong address says, with scripts and without. */
export function notFoundHtml(base: string): string {
  return `<h1>There is no such page</h1>
<p>
  Look for a code in <a href="${base}status/">the table of all status codes</a>, or begin at
  <a href="${base}">the home page</a>.
</p>`
}
