// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricstext.h"

#include <array>
#include <charconv>

namespace Core {

namespace {

QByteArray toText(double value)
{
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end - digits.data()};
}

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray typeName(MetricsText::Type type)
{
    switch (type) {
    case MetricsText::Type::Counter:
        return "counter";
    case MetricsText::Type::Gauge:
        return "gauge";
    case MetricsText::Type::Histogram:
        return "histogram";
    }
    return "untyped";
}

} // namespace

void MetricsText::begin(const QByteArray &name, Type type, const QByteArray &help)
{
    m_name = name;
    m_head = "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + typeName(type) + '\n';
}

void MetricsText::add(const Labels &labels, double value)
{
    addLine({}, labels, value);
}

void MetricsText::addHistogram(const Labels &labels, std::span<const double> bounds,
                               std::span<const qint64> counts, double sum)
{
    qint64 below = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        below += counts[i];
        Labels withBound = labels;
        withBound.emplaceBack("le", i < bounds.size() ? toText(bounds[i]) : QByteArray("+Inf"));
        addLine("_bucket", withBound, double(below));
    }
    addLine("_sum", labels, sum);
    addLine("_count", labels, double(below));
}

void MetricsText::addLine(const QByteArray &suffix, const Labels &labels, double value)
{
    m_text += std::exchange(m_head, {}) + m_name + suffix;
    char separator = '{';
    for (const auto &[name, content] : labels) {
        m_text += separator + name + "=\"" + escaped(content) + '"';
        separator = ',';
    }
    m_text += (labels.isEmpty() ? " " : "} ") + toText(value) + '\n';
}

} // namespace Core
