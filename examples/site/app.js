// Sends the request that a button stands for and shows what came back.
const answer = document.getElementById("answer");
const validators = new Map();

async function send(button) {
  const path = button.dataset.path;
  const headers = {};
  if (button.dataset.range) headers.Range = button.dataset.range;
  if ("again" in button.dataset && validators.has(path)) headers["If-None-Match"] = validators.get(path);

  const start = performance.now();
  const response = await fetch(path, { headers, cache: "no-store" });
  const body = await response.text();
  const ms = (performance.now() - start).toFixed(1);
  if (response.headers.has("etag")) validators.set(path, response.headers.get("etag"));

  const fields = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  answer.textContent = `${response.status} ${response.statusText}   (${ms} ms)\n${fields}\n\n${body.slice(0, 600)}`;
}

for (const button of document.querySelectorAll("button[data-path]")) {
  button.addEventListener("click", () => send(button).catch((error) => (answer.textContent = String(error))));
}
