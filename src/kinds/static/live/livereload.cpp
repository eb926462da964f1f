// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/live/livereload.h"

#include "core/watch/folderwatcher.h"
#include "kinds/static/answer/answerhead.h"
#include "kinds/static/tr.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cctype>

namespace Kinds::Static {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView scriptPath = "/.portside/live-reload.js";
constexpr QByteArrayView streamPath = "/.portside/live-reload";

QByteArray eventText(const QByteArray &name, const QJsonObject &data)
{
    return "event: " + name + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact)
        + "\n\n";
}

// UTF-16 cannot take a script in ASCII.
bool isUtf16(const QByteArray &html)
{
    return html.startsWith("\xff\xfe") || html.startsWith("\xfe\xff");
}

} // namespace

LiveReload::LiveReload(const AnswerHead &heads, const QByteArray &folder, QObject *parent)
    : QObject(parent)
    , m_heads(heads)
    , m_watcher(new Core::FolderWatcher(folder, this))
    , m_instance(QByteArray::number(QRandomGenerator::system()->generate64(), 36))
    , m_lastChange(QDateTime::currentSecsSinceEpoch())
{
    connect(m_watcher, &Core::FolderWatcher::changed, this, &LiveReload::tell);
    connect(m_watcher, &Core::FolderWatcher::incomplete, this,
            [this](Core::WatchLimit limit, qsizetype watched) {
                emit incomplete(Core::watchLimitText(limit, watched));
            });
    m_keepAlive.setInterval(20s); // so that a client that has gone is noticed
    connect(&m_keepAlive, &QTimer::timeout, this, &LiveReload::keepAlive);
}

LiveReload::~LiveReload() = default;

bool LiveReload::takes(const QByteArray &path) const
{
    return path == scriptPath || path == streamPath;
}

void LiveReload::handle(const Core::ExchangePtr &exchange)
{
    if (exchange->request().method != "GET" && exchange->request().method != "HEAD")
        exchange->respond(m_heads.make(405, {{"Allow", "GET, HEAD"}}));
    else if (exchange->request().path() == scriptPath)
        sendScript(exchange);
    else if (exchange->isFromAllowedOrigin())
        openStream(exchange);
    else
        exchange->respond(m_heads.make(403, {}));
}

QByteArray LiveReload::token() const
{
    return m_instance + '.' + QByteArray::number(m_changes);
}

QByteArray LiveReload::scriptElement() const
{
    return "<script src=\"" + scriptPath.toByteArray() + "?v=" + token() + "\"></script>";
}

QByteArray LiveReload::inject(const QByteArray &html) const
{
    if (isUtf16(html))
        return html;
    constexpr QByteArrayView endTag = "</body";
    const auto isSame = [](char a, char b) { return std::tolower(uchar(a)) == b; };
    const auto end = std::find_end(html.begin(), html.end(), endTag.begin(), endTag.end(), isSame);
    return QByteArray(html).insert(end - html.begin(), scriptElement());
}

void LiveReload::sendScript(const Core::ExchangePtr &exchange) const
{
    QFile file(u":/static/live-reload.js"_s);
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "LiveReload", "the resource is not linked in");
    exchange->respond(m_heads.make(found ? 200 : 404,
                                   {{"Content-Type", "text/javascript; charset=utf-8"},
                                    {"Cache-Control", "no-cache"}}),
                      found ? file.readAll() : QByteArray());
}

void LiveReload::openStream(const Core::ExchangePtr &exchange)
{
    exchange->setAnsweredBy(u"live reload"_s);
    exchange->begin(m_heads.make(200,
                                 {{"Content-Type", "text/event-stream; charset=utf-8"},
                                  {"Cache-Control", "no-store"}}),
                    {});
    if (exchange->request().method == "HEAD") {
        exchange->end();
        return;
    }
    const qint64 id = exchange->id();
    exchange->onClientGone([this, id] { closeStream(id); });
    exchange->onDrainRequested([this, id] { closeStream(id); });
    m_streams.append(exchange);
    m_keepAlive.start();
    exchange->write(eventText("hello", {{u"token"_s, QString::fromLatin1(token())}}));
}

void LiveReload::closeStream(qint64 id)
{
    const auto stream
        = std::find_if(m_streams.begin(), m_streams.end(),
                       [id](const Core::ExchangePtr &exchange) { return exchange->id() == id; });
    if (stream == m_streams.end())
        return;
    const Core::ExchangePtr exchange = *stream;
    m_streams.erase(stream);
    exchange->end();
}

void LiveReload::tell(const QByteArrayList &changed)
{
    ++m_changes;
    m_lastChange = QDateTime::currentSecsSinceEpoch();
    QJsonArray paths;
    bool onlyStyles = true;
    for (const QByteArray &path : changed) {
        onlyStyles = onlyStyles && path.toLower().endsWith(".css");
        paths.append(QString::fromUtf8('/' + path));
    }
    const QByteArray message
        = eventText(onlyStyles ? "styles" : "reload",
                    {{u"token"_s, QString::fromLatin1(token())}, {u"paths"_s, paths}});
    const QList<Core::ExchangePtr> streams = m_streams; // a lost client changes the list
    for (const Core::ExchangePtr &stream : streams)
        stream->write(message);
}

void LiveReload::keepAlive()
{
    const QList<Core::ExchangePtr> streams = m_streams;
    for (const Core::ExchangePtr &stream : streams)
        stream->write(":\n\n");
    if (m_streams.isEmpty())
        m_keepAlive.stop();
}

} // namespace Kinds::Static
