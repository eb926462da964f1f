// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/readyline.h"

#include "core/expressiontexts.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

const QString hostPattern = uR"(\[[^\]\s]+\]|[^:/\s\[\]'"]+)"_s;

QString expansion(QStringView what, int number)
{
    const QString n = QString::number(number);
    if (what == u"host")
        return u"(?<host%1>%2)"_s.arg(n, hostPattern);
    if (what == u"port")
        return u"(?<port%1>\\d{1,5})(?!\\d)"_s.arg(n);
    return u"(?<scheme%1>https?)://(?<host%1>%2):(?<port%1>\\d{1,5})(?!\\d)"_s.arg(n, hostPattern);
}

} // namespace

Result<ReadyLine> ReadyLine::make(const QString &pattern)
{
    static const QRegularExpression placeholder(u"\\{(url|host|port)\\}"_s);
    ReadyLine line;
    QString expanded;
    qsizetype end = 0;
    for (auto all = placeholder.globalMatch(pattern); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        expanded += pattern.mid(end, one.capturedStart() - end)
            + expansion(one.capturedView(1), line.m_places++);
        end = one.capturedEnd();
    }
    line.m_pattern.setPattern(expanded + pattern.mid(end));
    if (!line.m_pattern.isValid())
        return failure(ExpressionTexts::invalid(pattern, line.m_pattern));
    return line;
}

std::optional<ReadyAddress> ReadyLine::match(const QString &line) const
{
    const auto found = m_pattern.match(line.left(longestLine));
    if (!found.hasMatch())
        return std::nullopt;
    ReadyAddress address;
    const auto take = [&found](const QString &name, QString &value) {
        if (const QString captured = found.captured(name); value.isEmpty())
            value = captured;
    };
    QString port;
    for (int i = 0; i < m_places; ++i) {
        const QString number = QString::number(i);
        take(u"scheme"_s + number, address.scheme);
        take(u"host"_s + number, address.host);
        take(u"port"_s + number, port);
    }
    address.port = port.toUShort();
    return address;
}

} // namespace Core
