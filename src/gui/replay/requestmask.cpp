// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/requestmask.h"

#include <QRegularExpression>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString stars = QString::fromLatin1(Core::maskText);

// A line that is no field may be the end of a secret one.
QString maskedHeaders(const QString &text, const Core::Headers &masked)
{
    QStringList lines = text.split(u'\n');
    auto field = masked.begin();
    for (QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0) {
            if (!line.trimmed().isEmpty())
                line = stars;
            continue;
        }
        const QString value = QString::fromUtf8((*field).value);
        ++field;
        if (value != line.sliced(colon + 1).trimmed())
            line = line.first(colon) + u": " + value;
    }
    return lines.join(u'\n');
}

Core::Headers headersOf(const QString &text)
{
    Core::Headers headers;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const qsizetype colon = line.indexOf(u':'); colon > 0)
            headers.append(line.first(colon).trimmed().toUtf8(),
                           line.sliced(colon + 1).trimmed().toUtf8());
    }
    return headers;
}

} // namespace

RequestMask::RequestMask(RequestTexts texts, const std::optional<Core::RedactionRules> &rules)
    : m_original(std::move(texts))
    , m_shown(m_original)
{
    if (!rules)
        return;
    Core::ExchangeRecord record;
    record.request.target = m_original.url.toUtf8();
    record.request.headers = headersOf(m_original.headers);
    record.requestContent = m_original.body;
    record.requestBodyBytes = m_original.body.size();
    record = Core::redact(record, *rules).record;
    m_shown.url = QString::fromUtf8(record.request.target);
    m_shown.headers = maskedHeaders(m_original.headers, record.request.headers);
    m_shown.body = record.requestContent;
}

RequestTexts RequestMask::unmasked(const RequestTexts &edited) const
{
    return {unmaskedUrl(edited.url), unmaskedHeaders(edited.headers),
            edited.body == m_shown.body ? m_original.body : edited.body};
}

bool RequestMask::isLeftIn(const RequestTexts &unmasked) const
{
    const auto isLeft
        = [](const auto &mask, const auto &text, const auto &shown, const auto &original) {
              return text.contains(mask) && shown != original && !original.contains(mask);
          };
    return isLeft(stars, unmasked.url, m_shown.url, m_original.url)
        || isLeft(stars, unmasked.headers, m_shown.headers, m_original.headers)
        || isLeft(stars.toLatin1(), unmasked.body, m_shown.body, m_original.body);
}

QString RequestMask::unmaskedUrl(const QString &edited) const
{
    if (edited == m_shown.url)
        return m_original.url;
    if (m_shown.url == m_original.url)
        return edited;
    static const QRegularExpression user(uR"(://([^/?#]*)@)"_s);
    static const QRegularExpression masked(uR"([?&#]([^?&#=]+)=\*\*\*(?=[&#]|$))"_s);
    QString url = edited;
    if (url.contains(u"://"_s + stars + u'@')) {
        const auto original = user.match(m_original.url);
        url.replace(url.indexOf(stars), stars.size(), original.captured(1));
    }
    for (auto found = masked.match(url); found.hasMatch();) {
        const QRegularExpression same(u"[?&#]"_s + QRegularExpression::escape(found.captured(1))
                                      + u"=([^&#]*)"_s);
        const auto original = same.match(m_original.url);
        const QString value = original.hasMatch() ? original.captured(1) : stars;
        const qsizetype at = found.capturedEnd() - stars.size();
        url.replace(at, stars.size(), value);
        found = masked.match(url, at + value.size());
    }
    return url;
}

// Lines may have come, gone and changed places.
QString RequestMask::unmaskedHeaders(const QString &edited) const
{
    const QStringList original = m_original.headers.split(u'\n');
    QStringList shown = m_shown.headers.split(u'\n');
    QStringList lines = edited.split(u'\n');
    for (QString &line : lines) {
        const qsizetype at = shown.indexOf(line);
        if (at < 0 || line == original.at(at))
            continue;
        line = original.at(at);
        shown[at] = QString(QChar::Null); // each once
    }
    return lines.join(u'\n');
}

} // namespace Gui
