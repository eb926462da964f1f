// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/scalarsample.h"

#include "core/fake/fake.h"
#include "core/json/sample/formatsample.h"
#include "core/json/sample/namesample.h"
#include "core/json/sample/patternsample.h"

#include <algorithm>
#include <cmath>

namespace Core::ScalarSample {

namespace {

constexpr size_t longest = 100'000;

struct Bounds
{
    double from = 0;
    double to = 0;
};

// Where one side is open, a thousand from the other.
Bounds boundsOf(const SampleParts &parts, double gap)
{
    std::optional<double> from;
    std::optional<double> to;
    for (const SchemaNode *each : parts.all()) {
        if (each->minimum)
            from = std::max(from.value_or(-INFINITY),
                            *each->minimum + (each->isMinimumExcluded ? gap : 0));
        if (each->maximum)
            to = std::min(to.value_or(INFINITY),
                          *each->maximum - (each->isMaximumExcluded ? gap : 0));
    }
    constexpr double room = 1000;
    if (!from && !to)
        return {1, room};
    if (!from)
        return {*to > 1 ? std::max(1.0, *to - room) : *to - room, *to};
    const double end = to ? *to : *from + room;
    return {*from, std::min(end, std::max(*from + room, 1.0))};
}

std::optional<double> stepOf(const SampleParts &parts)
{
    for (const SchemaNode *each : parts.all()) {
        if (each->multipleOf)
            return each->multipleOf;
    }
    return {};
}

QString fittingLength(QString text, const SampleParts &parts, Fake &fake)
{
    const size_t least = std::min(parts.least(&SchemaNode::minLength).value_or(0), longest);
    const auto most = parts.most(&SchemaNode::maxLength);
    while (size_t(text.size()) < least)
        text += u' ' + fake.text(u"word.noun");
    if (most && size_t(text.size()) > *most)
        text.truncate(qsizetype(std::max(*most, size_t(0))));
    // No space at an end: some trim it.
    return text.endsWith(u' ') ? text.chopped(1) + u'a' : text;
}

std::optional<QString> ofPattern(const SampleParts &parts, const SchemaNode::Pattern &pattern,
                                 Fake &fake)
{
    const auto least = int(std::min<size_t>(parts.least(&SchemaNode::minLength).value_or(0), 1000));
    constexpr int mostTries = 60;
    std::optional<QString> text;
    for (int i = 0; i < mostTries; ++i) {
        const int more = (i % 3 == 0 ? least : 0) + i % 7 + 2;
        text = PatternSample::make(QString::fromStdString(pattern.text), fake, more);
        if (!text || parts.fits(text->toStdString()))
            break;
    }
    return text;
}

} // namespace

Json text(const SampleParts &parts, const std::string &name, Fake &fake)
{
    const auto stringOf = [](const QString &value) { return Json(value.toStdString()); };
    for (const SchemaNode *each : parts.all()) {
        const auto made = formatSample(each->format, fake);
        if (made && parts.fits(made->toStdString()))
            return stringOf(*made);
    }
    for (const SchemaNode *each : parts.all()) {
        if (!each->pattern)
            continue;
        if (const auto made = ofPattern(parts, *each->pattern, fake))
            return stringOf(*made);
    }
    return stringOf(fittingLength(nameSample(name, fake), parts, fake));
}

Json number(const SampleParts &parts, bool isWhole, Fake &fake)
{
    const std::optional<double> step = stepOf(parts);
    const bool hasWholeStep = step && *step == std::floor(*step);
    const Bounds bounds = boundsOf(parts, isWhole ? 1 : 0.01);
    const auto wholeBetween = [&](double from, double to) {
        constexpr double most = 9e15;
        const auto low = qint64(std::clamp(std::ceil(from), -most, most));
        const auto high = qint64(std::clamp(std::floor(to), -most, most));
        return fake.integer(low, std::max(low, high));
    };
    if (step && (hasWholeStep || !isWhole)) {
        // Divided by how many make one: 0.1 times 3 is not 0.3.
        const qint64 times = wholeBetween(bounds.from / *step, bounds.to / *step);
        const double per = std::round(1 / *step);
        if (hasWholeStep)
            return times * qint64(*step);
        return std::abs(per * *step - 1) < 1e-9 ? double(times) / per : double(times) * *step;
    }
    if (isWhole)
        return wholeBetween(bounds.from, bounds.to);
    const double value = fake.number(bounds.from, bounds.to);
    const double rounded = std::round(value * 100) / 100;
    return rounded >= bounds.from && rounded <= bounds.to ? rounded : value;
}

} // namespace Core::ScalarSample
