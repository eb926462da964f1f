// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programs.h"

#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

constexpr char application[] = R"(from fastapi import FastAPI
from fastapi.responses import HTMLResponse, StreamingResponse
import asyncio
app = FastAPI()
@app.on_event('startup')
def up(): print('lifespan up', flush=True)
@app.on_event('shutdown')
def down(): print('lifespan down', flush=True)
@app.get('/hello')
def hello(): return 'hello'
@app.get('/pages/{name}')
def page(name: str): return HTMLResponse(f'<title>{name}</title><h1>Page {name}</h1>')
@app.get('/events')
def events():
    async def endless():
        while True:
            yield 'data: x\n\n'
            await asyncio.sleep(0.05)
    return StreamingResponse(endless(), media_type='text/event-stream')
)";

constexpr char wsgi[] = R"(def app(environ, start):
    start('200 OK', [('Content-Type', 'text/plain')])
    return [b'hello']
)";

constexpr char nginx[] = R"(error_log stderr notice;
pid nginx.pid;
daemon off;
events {}
http { access_log off; client_body_temp_path .; proxy_temp_path .; fastcgi_temp_path .;
uwsgi_temp_path .; scgi_temp_path .; server { listen 127.0.0.1:%1; root .; } }
)";

constexpr char viteMain[] = R"(import { text } from '/greeting.js';
document.title = text;
import.meta.hot.accept('/greeting.js', greeting => { document.title = greeting.text; });
)";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

QString Program::line() const
{
    QStringList words;
    for (const QString &word : command)
        words << (word.contains(u' ') ? u'\'' + word + u'\'' : word);
    return words.join(u' ');
}

Programs::Programs()
{
    write(u"app.py"_s, application);
    write(u"wsgi.py"_s, wsgi);
    write(u"hello"_s, "hello");
    write(u"hello.php"_s, "<?php echo 'hello';");
    write(u"server.js"_s,
          "require('http').createServer((q, a) => a.end('hello')).listen(process.env.PORT, "
          "'127.0.0.1');\n");
    write(u"package.json"_s, R"({"scripts": {"dev": "node server.js"}})");
    write(u"nginx.conf"_s, QByteArray(nginx).replace("%1", QByteArray::number(freePort())));
    addVite();
}

// scripts/fetch-vite has put it there, or has not.
void Programs::addVite() const
{
    QFile::link(QStringLiteral(PORTSIDE_SOURCE_DIR "/build/vite/node_modules"),
                m_folder.path(u"node_modules"_s));
    write(u"index.html"_s, "<title></title><script type=module src=/main.js></script>");
    write(u"main.js"_s, viteMain);
    writeGreeting("hello");
}

void Programs::writeGreeting(const QByteArray &text) const
{
    write(u"greeting.js"_s, "export const text = '" + text + "';\n");
}

bool Programs::isInstalled(const Program &program) const
{
    const QString own = m_folder.path(u"node_modules/.bin"_s);
    return !QStandardPaths::findExecutable(program.command[0]).isEmpty()
        || (!QStandardPaths::findExecutable(u"node"_s).isEmpty()
            && !QStandardPaths::findExecutable(program.command[0], {own}).isEmpty());
}

Program Programs::vite() const
{
    return {"vite", {u"vite"_s}, "/greeting.js"};
}

QList<Program> Programs::all() const
{
    const QString python = u"/usr/bin/python3"_s;
    return {
        {"uvicorn", {u"uvicorn"_s, u"app:app"_s}, "/hello"},
        {"uvicorn with workers", {u"uvicorn"_s, u"app:app"_s, u"--workers"_s, u"2"_s}, "/hello"},
        {"uvicorn on a port of its own choice",
         {u"uvicorn"_s, u"app:app"_s, u"--port"_s, u"0"_s},
         "/hello"},
        {"http.server", {python, u"-m"_s, u"http.server"_s}, "/hello"},
        {"php", {u"php"_s, u"-S"_s, u"{host}:{port}"_s}, "/hello.php"},
        {"gunicorn", {u"gunicorn"_s, u"wsgi:app"_s, u"--workers"_s, u"2"_s}, "/hello"},
        {"node", {u"node"_s, u"server.js"_s}, "/hello"},
        {"npm run dev", {u"npm"_s, u"run"_s, u"dev"_s}, "/hello"},
        {"a shell's child",
         {u"sh"_s, u"-c"_s, u"/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT & wait"_s},
         "/hello"},
        {"nginx", {u"/usr/sbin/nginx"_s, u"-p"_s, u"."_s, u"-c"_s, u"nginx.conf"_s}, "/hello"},
        vite(),
    };
}

} // namespace Testing
