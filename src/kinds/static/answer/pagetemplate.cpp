// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/answer/pagetemplate.h"

#include <QCryptographicHash>
#include <QFile>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

// "'sha256-…'" of what stands between <tag> and </tag>; "'none'" if there is no such element.
QByteArray hashSource(const QByteArray &html, const QByteArray &tag)
{
    const QByteArray opening = '<' + tag + '>';
    const qsizetype begin = html.indexOf(opening);
    const qsizetype end = html.indexOf(QByteArray("</" + tag + '>'), begin);
    if (begin < 0 || end < 0)
        return "'none'";
    const QByteArray content = html.mid(begin + opening.size(), end - begin - opening.size());
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64()
        + '\'';
}

bool isInvisible(char32_t c)
{
    const bool direction = c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || direction || c == 0x2028 || c == 0x2029
        || c == 0xfeff;
}

} // namespace

PageTemplate::PageTemplate(const QString &name)
{
    QFile file(":/static/"_L1 + name + ".html"_L1);
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "PageTemplate", "the resource is not linked in");
    const QByteArray html = found ? file.readAll() : QByteArray();
    const QByteArray script = hashSource(html, "script");
    m_securityPolicy = "default-src 'none'; style-src " + hashSource(html, "style")
        + "; script-src " + (script == "'none'" ? QByteArray("'self'") : script + " 'self'")
        + "; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          "frame-ancestors 'self'";
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf("{{", at);
        const qsizetype close = html.indexOf("}}", open);
        if (open < 0 || close < 0) {
            m_pieces.append({html.mid(at), {}});
            break;
        }
        m_pieces.append({html.mid(at, open - at), html.mid(open + 2, close - open - 2)});
        at = close + 2;
    }
}

QByteArray PageTemplate::fill(const QHash<QByteArray, QByteArray> &values) const
{
    qsizetype size = 0;
    for (const Piece &piece : m_pieces)
        size += piece.text.size() + values.value(piece.place).size();
    QByteArray page;
    page.reserve(size);
    for (const Piece &piece : m_pieces) {
        page += piece.text;
        page += values.value(piece.place);
    }
    return page;
}

QByteArray htmlText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isInvisible(character))
            visible += "\\u{"_L1 + QString::number(character, 16) + u'}';
        else
            visible += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return visible.toHtmlEscaped().replace(u'\'', "&#39;"_L1).toUtf8();
}

} // namespace Kinds::Static
