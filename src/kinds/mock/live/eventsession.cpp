// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/eventsession.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace std::chrono_literals;

namespace {

// Where a proxy on the way waits for bytes.
constexpr auto keepAlivePause = 15s;

void appendLines(QByteArray &frame, QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    for (const QByteArray &line : text.split('\n'))
        frame += "data: " + line + '\n';
}

} // namespace

qsizetype EventSession::seen() const
{
    const QByteArray last = exchange().request().headers.value("Last-Event-ID");
    if (last.isEmpty())
        return 0;
    const QList<Core::MockMessage> &script = plan().live.script;
    const auto named = std::ranges::find(script, last, &Core::MockMessage::id);
    if (named != script.end())
        return qsizetype(named - script.begin()) + 1;
    bool isNumber = false;
    const qlonglong number = last.toLongLong(&isNumber);
    return isNumber ? std::max<qsizetype>(number, 0) : 0;
}

bool EventSession::open(Core::Response head)
{
    const Core::MockLive &live = plan().live;
    m_number = seen();
    skipScript(qsizetype(m_number));
    if (live.ends && m_number >= live.script.size() && m_number > 0) {
        wire().respond({.status = 204}); // tells the client not to come again
        return false;
    }
    if (!head.headers.contains("Content-Type"))
        head.headers.append("Content-Type", "text/event-stream; charset=utf-8");
    if (!head.headers.contains("Cache-Control"))
        head.headers.append("Cache-Control", "no-store");
    wire().begin(std::move(head), {});
    if (exchange().request().method == "HEAD") {
        wire().end();
        return false;
    }
    if (live.retry >= 0)
        write("retry: " + QByteArray::number(live.retry) + "\n\n");
    later(keepAlivePause, static_cast<Callback>(&EventSession::keepAlive));
    return true;
}

// Of the script each event has an id, so that a client that comes again goes on behind it.
QByteArray EventSession::frame(const Core::MockMessage &message, bool isScripted)
{
    QByteArray frame;
    m_number += isScripted ? 1 : 0;
    if (!message.id.isEmpty())
        frame += "id: " + message.id + '\n';
    else if (isScripted)
        frame += "id: " + QByteArray::number(m_number) + '\n';
    if (!message.event.isEmpty())
        frame += "event: " + message.event + '\n';
    appendLines(frame, message.content.bytes);
    return frame + '\n';
}

void EventSession::keepAlive()
{
    if (!isWaiting())
        write(":\n\n");
    later(keepAlivePause, static_cast<Callback>(&EventSession::keepAlive));
}

void EventSession::finish()
{
    wire().end();
}

void EventSession::leave()
{
    wire().end();
}

} // namespace Kinds::Mock
