// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/comparison.h"

#include "core/formats/content/charset.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gui {

using Core::MessageSide;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gui::Comparison)
};

// Longer texts are compared by their bytes alone.
constexpr qsizetype longestText = 4 * 1024 * 1024;

QByteArray requestLine(const Core::ExchangeRecord &record)
{
    return record.request.method + ' ' + record.request.target;
}

QByteArray statusLine(const Core::ExchangeRecord &record)
{
    const Core::Response &response = record.response;
    if (response.status == 0)
        return {};
    return QByteArray::number(response.status) + ' '
        + (response.reason.isEmpty() ? Core::reasonPhrase(response.status) : response.reason);
}

BodyComparison compareBodies(const Core::ExchangeRecord &before, const Core::ExchangeRecord &after,
                             MessageSide side)
{
    const std::array contents {Core::messageContent(before, side),
                               Core::messageContent(after, side)};
    BodyComparison result;
    result.areSame = contents[0].bytes == contents[1].bytes;
    for (const Core::MessageContent &content : contents) {
        if (!content.complete)
            result.notes << Words::tr("One of the bodies is not complete: what is compared is what "
                                      "was kept.");
    }
    result.notes.removeDuplicates();
    if (result.areSame)
        return result;
    if (std::ranges::any_of(
            contents, [](const auto &content) { return content.bytes.size() > longestText; })) {
        result.notes << Words::tr("The bodies differ; they are too long to be compared line by "
                                  "line.");
        return result;
    }
    result.areJson = contents[0].kind == Core::ContentKind::Json
        && contents[1].kind == Core::ContentKind::Json;
    if (result.areJson)
        result.json = Core::diffJson(contents[0].bytes, contents[1].bytes);
    const auto isText = [](const Core::MessageContent &content) {
        return content.bytes.isEmpty() || Core::looksLikeText(content.bytes);
    };
    if (isText(contents[0]) && isText(contents[1]))
        result.text = Core::diffText(Core::decodeText(contents[0].bytes, contents[0].type).text,
                                     Core::decodeText(contents[1].bytes, contents[1].type).text);
    else
        result.notes << Words::tr("The bodies differ; they are no texts.");
    return result;
}

} // namespace

Comparison Comparison::of(const Core::ExchangeRecord &before, const Core::ExchangeRecord &after)
{
    Comparison comparison;
    comparison.requestLines = {requestLine(before), requestLine(after)};
    comparison.statusLines = {statusLine(before), statusLine(after)};
    comparison.requestHead = Core::diffHeaders(before.request.headers, after.request.headers);
    comparison.responseHead = Core::diffHeaders(before.response.headers, after.response.headers);
    comparison.requestBody = compareBodies(before, after, MessageSide::Request);
    comparison.responseBody = compareBodies(before, after, MessageSide::Response);
    return comparison;
}

} // namespace Gui
