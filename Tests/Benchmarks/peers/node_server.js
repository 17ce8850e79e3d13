// Node's own server: answers every request with the headers and the body of two files, on one thread.
// node node_server.js PORT HEADERS.json BODY

const fs = require("fs");
const http = require("http");

const [port, headers, body] = process.argv.slice(2);
const fields = JSON.parse(fs.readFileSync(headers));
const bytes = fs.readFileSync(body);
// Node adds its own.
delete fields.Date;

http
  .createServer((_, response) => {
    response.writeHead(200, fields);
    response.end(bytes);
  })
  .listen(Number(port), "127.0.0.1");
