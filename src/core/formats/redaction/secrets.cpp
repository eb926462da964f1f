// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/secrets.h"

#include "core/formats/content/jsontree.h"
#include "core/formats/redaction/redaction.h"

namespace Core {

namespace {

constexpr auto urlAlphabet = QByteArray::Base64UrlEncoding;

// What every Base64 text has in it that has the value in it, by its place modulo three.
QByteArray base64Core(const QByteArray &value, int before, QByteArray::Base64Options options)
{
    const QByteArray encoded = QByteArray(before, '\0').append(value).toBase64(options);
    const qsizetype bytes = before + value.size();
    const qsizetype first
        = before == 0 ? 0 : before + 1; // characters that depend on what is before
    const qsizetype whole = bytes / 3 * 4 + bytes % 3;
    return encoded.sliced(first, whole - first);
}

QByteArray lowerHexadecimal(QByteArray percent)
{
    for (qsizetype at = percent.indexOf('%'); at >= 0; at = percent.indexOf('%', at + 1))
        percent.replace(at, 3, percent.mid(at, 3).toLower());
    return percent;
}

QByteArray asciiJson(const QByteArray &value)
{
    QByteArray text;
    for (const QChar c : QString::fromUtf8(value)) {
        if (c.unicode() < 0x80)
            text.append(jsonLiteral(QByteArray(1, c.toLatin1())).sliced(1).chopped(1));
        else
            text.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    return text;
}

} // namespace

void Secrets::add(QByteArrayView view)
{
    const QByteArray value = view.trimmed().toByteArray();
    if (value.size() < shortest || value == maskText || m_plain.contains(value))
        return;
    m_plain.add(value);
    m_forms.add(value);
    for (const char *kept : {"", "/", "+=/", "/:@!$&'()*+,;="}) {
        const QByteArray percent = value.toPercentEncoding(kept);
        m_forms.add(percent);
        m_forms.add(lowerHexadecimal(percent));
        m_forms.add(QByteArray(percent).replace("%20", "+"));
    }
    m_forms.add(jsonLiteral(value).sliced(1).chopped(1));
    m_forms.add(QByteArray(jsonLiteral(value).sliced(1).chopped(1)).replace('/', "\\/"));
    m_forms.add(asciiJson(value));
    m_forms.add(QString::fromUtf8(value).toHtmlEscaped().toUtf8());
    for (int before = 0; before < 3; ++before) {
        m_forms.add(base64Core(value, before, QByteArray::Base64Encoding));
        m_forms.add(base64Core(value, before, urlAlphabet));
    }
    m_forms.add(value.toHex());
    m_forms.add(value.toHex().toUpper());
}

bool Secrets::maskIn(QByteArray &bytes) const
{
    return m_forms.replaceIn(bytes, maskText);
}

} // namespace Core
