// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/serverlines.h"

#include "core/visibletext.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Row = std::array<QString, 5>;

QString requests(const QJsonObject &server)
{
    const qint64 errors = server["errors"_L1].toInteger();
    const QString all = QString::number(server["exchanges"_L1].toInteger());
    return errors > 0 ? u"%1 (%2 failed)"_s.arg(all).arg(errors) : all;
}

// What it is worth knowing besides: why it does not do what it should.
QString place(const QJsonObject &server)
{
    if (server.contains("unhealthy"_L1))
        return server["url"_L1].toString() + u"  unhealthy: "_s + server["unhealthy"_L1].toString();
    if (server.contains("url"_L1))
        return server["url"_L1].toString();
    if (server.contains("waitsFor"_L1))
        return server["waitsFor"_L1].toString();
    return server["failure"_L1]["message"_L1].toString();
}

QByteArray line(const Row &row, const std::array<qsizetype, 5> &widths)
{
    QString text;
    for (size_t column = 0; column < row.size(); ++column)
        text += row[column].leftJustified(widths[column] + 2);
    return text.trimmed().toUtf8();
}

// JSON without other characters; halves of characters that programs print stay what they are.
QByteArray ascii(const QByteArray &json)
{
    QByteArray text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80)
            text += char(c.unicode());
        else
            text += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

} // namespace

QByteArrayList textServerLines(const std::vector<ControlOwner> &owners)
{
    std::vector<Row> rows {{u"NAME"_s, u"STATE"_s, u"OF"_s, u"REQUESTS"_s, u"URL"_s}};
    for (const ControlOwner &owner : owners) {
        for (const QJsonValue &each : owner.servers) {
            const QJsonObject server = each.toObject();
            rows.push_back({Core::visibleText(server["name"_L1].toString()),
                            server["state"_L1].toString(),
                            u"%1 %2"_s.arg(owner.role).arg(owner.pid), requests(server),
                            Core::visibleText(place(server))});
        }
    }
    std::array<qsizetype, 5> widths {};
    for (const Row &row : rows) {
        for (size_t column = 0; column + 1 < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QByteArrayList lines;
    for (const Row &row : rows)
        lines << line(row, widths);
    return rows.size() > 1 ? lines : QByteArrayList();
}

QByteArrayList jsonServerLines(const std::vector<ControlOwner> &owners)
{
    QByteArrayList lines;
    for (const ControlOwner &owner : owners) {
        for (const QJsonValue &each : owner.servers) {
            QJsonObject server = each.toObject();
            server[u"owner"_s] = QJsonObject {{u"role"_s, owner.role}, {u"pid"_s, owner.pid}};
            lines << ascii(QJsonDocument(server).toJson(QJsonDocument::Compact));
        }
    }
    return lines;
}

} // namespace Cli
