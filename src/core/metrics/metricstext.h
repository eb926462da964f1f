// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <span>
#include <utility>

namespace Core {

// Figures in the text format of Prometheus, version 0.0.4. Any thread.
class MetricsText
{
public:
    static constexpr QByteArrayView contentType {"text/plain; version=0.0.4; charset=utf-8"};

    enum class Type : quint8 { Counter, Gauge, Histogram };
    using Labels = QList<std::pair<QByteArray, QByteArray>>; // values as they are: escaped here

    // What the samples that follow belong to; one that has none is left out.
    void begin(const QByteArray &name, Type type, const QByteArray &help);
    void add(const Labels &labels, double value);
    // counts: of what fell below each bound and above the one before it, the last of the rest.
    void addHistogram(const Labels &labels, std::span<const double> bounds,
                      std::span<const qint64> counts, double sum);

    const QByteArray &text() const { return m_text; }

private:
    void addLine(const QByteArray &suffix, const Labels &labels, double value);

    QByteArray m_text;
    QByteArray m_name;
    QByteArray m_head; // not written yet
};

} // namespace Core
