// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/statuslines.h"

#include "core/visibletext.h"

#include <QLocale>

#include <algorithm>
#include <cwchar>

namespace Cli {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

constexpr int widestName = 24;

struct Look
{
    QString sign;
    QString word;
    const char *colour; // of SGR
};

Look lookOf(const ServerFigures &server)
{
    switch (server.state) {
    case State::Stopped:
        return {u"○"_s, u"stopped"_s, "2"};
    case State::Starting:
        return {u"◌"_s, u"starting"_s, "33"};
    case State::Running:
        return server.isUnhealthy ? Look {u"●"_s, u"unhealthy"_s, "33"}
                                  : Look {u"●"_s, u"running"_s, "32"};
    case State::Stopping:
        return {u"◌"_s, u"stopping"_s, "33"};
    case State::Failed:
        return {u"✕"_s, u"failed"_s, "31"};
    }
    return {};
}

int widthOf(char32_t character)
{
    return std::max(0, ::wcwidth(wchar_t(character)));
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString cut(const QString &text, int columns)
{
    if (widthOf(text) <= columns)
        return text;
    QString kept;
    int width = 1; // of the sign for what is left out
    for (const char32_t character : text.toUcs4()) {
        width += widthOf(character);
        if (width > columns)
            break;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept + u'…';
}

// Pieces of a line, each with its colour, until the room is used up.
class Line
{
public:
    Line(int columns, bool isColoured)
        : m_left(columns)
        , m_isColoured(isColoured)
    {
    }

    void add(const QString &text, const char *colour = nullptr, int padding = 0)
    {
        const QString piece = cut(text, m_left);
        if (piece.isEmpty() || m_left <= 0)
            return;
        const int width = widthOf(piece);
        const int spaces = std::clamp(padding - width, 0, m_left - width);
        if (colour && m_isColoured)
            m_text += QByteArray("\x1b[") + colour + 'm' + piece.toUtf8() + "\x1b[0m";
        else
            m_text += piece.toUtf8();
        m_text += QByteArray(spaces, ' ');
        m_left -= width + spaces;
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    int m_left;
    const bool m_isColoured;
};

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

void addCounts(Line &line, const ServerFigures &server)
{
    static constexpr std::array<const char *, 6> colours {"31", "2", "32", "36", "33", "31"};
    static constexpr std::array<const char *, 6> words {"cut", "1xx", "2xx", "3xx", "4xx", "5xx"};
    for (size_t i = 1; i <= server.byClass.size(); ++i) {
        const size_t at = i % server.byClass.size(); // what was not answered last
        if (server.byClass.at(at) > 0)
            line.add(u"  "_s + QLatin1String(words.at(at)) + u' ' + grouped(server.byClass.at(at)),
                     colours.at(at));
    }
    if (server.perSecond > 0)
        line.add(u"  %1/s"_s.arg(grouped(server.perSecond)));
}

} // namespace

QByteArrayList statusLines(const QList<ServerFigures> &servers, ScreenSize size, bool isColoured)
{
    const int columns = std::max(1, size.columns - 1); // in the last one some terminals wrap
    const qsizetype most = std::max(1, size.rows - 2);
    const qsizetype shown = servers.size() <= most ? servers.size() : most - 1;
    int nameWidth = 0;
    int toldWidth = 0;
    for (const ServerFigures &server : servers.first(shown)) {
        nameWidth = std::clamp(widthOf(Core::visibleText(server.name)), nameWidth, widestName);
        if (server.state == State::Running)
            toldWidth = std::max(toldWidth, widthOf(server.told));
    }
    QByteArrayList lines;
    for (const ServerFigures &server : servers.first(shown)) {
        const Look look = lookOf(server);
        Line line(columns, isColoured);
        line.add(look.sign + u' ', look.colour);
        line.add(cut(Core::visibleText(server.name), widestName), "1", nameWidth + 2);
        line.add(look.word, look.colour, 11);
        line.add(Core::visibleText(server.told), nullptr, toldWidth);
        addCounts(line, server);
        lines << line.text();
    }
    if (shown < servers.size()) {
        Line more(columns, isColoured);
        more.add(u"… %1 more"_s.arg(servers.size() - shown), "2");
        lines << more.text();
    }
    return lines;
}

int displayWidth(const QByteArray &line)
{
    int width = 0;
    bool isEscape = false;
    for (const char32_t character : QString::fromUtf8(line).toUcs4()) {
        if (isEscape)
            isEscape = character != U'm';
        else if (character == U'\x1b')
            isEscape = true;
        else
            width += widthOf(character);
    }
    return width;
}

} // namespace Cli
