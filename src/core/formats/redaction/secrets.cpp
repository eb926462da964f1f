// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/secrets.h"

#include "core/formats/content/jsontree.h"
#include "core/formats/redaction/redaction.h"

#include <algorithm>

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
    m_plain.append(value);
    addForm(value);
    for (const char *kept : {"", "/", "+=/", "/:@!$&'()*+,;="}) {
        const QByteArray percent = value.toPercentEncoding(kept);
        addForm(percent);
        addForm(lowerHexadecimal(percent));
        addForm(QByteArray(percent).replace("%20", "+"));
    }
    addForm(jsonLiteral(value).sliced(1).chopped(1));
    addForm(QByteArray(jsonLiteral(value).sliced(1).chopped(1)).replace('/', "\\/"));
    addForm(asciiJson(value));
    addForm(QString::fromUtf8(value).toHtmlEscaped().toUtf8());
    for (int before = 0; before < 3; ++before) {
        addForm(base64Core(value, before, QByteArray::Base64Encoding));
        addForm(base64Core(value, before, urlAlphabet));
    }
    addForm(value.toHex());
    addForm(value.toHex().toUpper());
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

void Secrets::addForm(const QByteArray &form)
{
    if (form.size() >= shortest && !m_forms.contains(form))
        m_forms.append(form);
}

bool Secrets::isIn(QByteArrayView text) const
{
    return std::any_of(m_plain.begin(), m_plain.end(),
                       [text](const QByteArray &secret) { return text.contains(secret); });
}

bool Secrets::maskIn(QByteArray &bytes) const
{
    bool found = false;
    for (const QByteArray &form : m_forms) {
        if (!bytes.contains(form))
            continue;
        found = true;
        bytes.replace(form, maskText);
    }
    return found;
}

} // namespace Core
