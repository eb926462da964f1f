// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/delayfield.h"

#include "gui/mock/fields/longline.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::MockDelay;
using std::chrono::milliseconds;

namespace {

constexpr int longest = 3'600'000; // ms

enum Kind { Range, Curve };

// From and to; none where it is a curve.
std::optional<std::pair<milliseconds, milliseconds>> endsOf(const MockDelay &delay)
{
    const auto &points = delay.points;
    if (points.isEmpty())
        return std::pair(milliseconds(0), milliseconds(0));
    if (points.size() == 1 && points[0].percent == 0)
        return std::pair(points[0].most, points[0].most);
    if (points.size() == 2 && points[0].percent == 0 && points[1].percent == 100)
        return std::pair(points[0].most, points[1].most);
    return {};
}

// As "p50 40, p99 900".
QString textOf(const MockDelay &delay)
{
    QStringList parts;
    for (const MockDelay::Point &each : delay.points)
        parts << u"p%1 %2"_s.arg(each.percent).arg(each.most.count());
    return parts.join(u", "_s);
}

Core::Result<MockDelay> curveOf(const QString &text)
{
    static const QRegularExpression part(u"^p?([0-9.]+)%?[ :=]+([0-9]+)(?: ?ms)?$"_s);
    MockDelay delay;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const auto match = part.match(each.trimmed());
        const double percent = match.captured(1).toDouble();
        const qint64 most = match.captured(2).toLongLong();
        if (!match.hasMatch() || percent > 100 || most > longest)
            return Core::failure(DelayField::tr("“%1” is no percentile, such as p90 120: nine of "
                                                "ten answers take 120 ms or less.")
                                     .arg(each.trimmed()));
        delay.points += MockDelay::Point {percent, milliseconds(most)};
    }
    std::ranges::stable_sort(delay.points, {}, &MockDelay::Point::percent);
    return delay;
}

QSpinBox *spinBox()
{
    auto *box = new QSpinBox;
    box->setRange(0, longest);
    // Room for what is usual.
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 15);
    return box;
}

} // namespace

DelayField::DelayField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_from(spinBox())
    , m_to(spinBox())
    , m_curve(new LongLine)
{
    m_kind->addItems({{}, {}});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_kind);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    layout->addWidget(m_curve, 1);
    layout->addStretch(0);
    setFocusProxy(m_kind);
    const auto tell = [this] {
        if (!m_isShowing)
            emit edited();
    };
    connect(m_kind, &QComboBox::activated, this, [this, tell] {
        refresh();
        tell();
    });
    for (QSpinBox *each : {m_from, m_to})
        connect(each, &QSpinBox::valueChanged, this, tell);
    connect(m_curve, &QLineEdit::textEdited, this, tell);
    retranslate();
    refresh();
}

void DelayField::setDelay(const std::optional<MockDelay> &delay)
{
    m_original = delay;
    if (const auto present = this->delay(); present && *present == delay)
        return;
    m_isShowing = true;
    const MockDelay shown = delay.value_or(MockDelay());
    const auto ends = endsOf(shown);
    m_kind->setCurrentIndex(ends ? Range : Curve);
    m_from->setValue(int(ends ? ends->first.count() : 0));
    m_to->setValue(int(ends ? ends->second.count() : 0));
    m_curve->setText(ends ? QString() : textOf(shown));
    m_isShowing = false;
    refresh();
}

Core::Result<std::optional<MockDelay>> DelayField::delay() const
{
    if (m_kind->currentIndex() == Curve) {
        auto curve = curveOf(m_curve->text());
        if (!curve)
            return Core::failure(curve.error());
        return curve->points.isEmpty() ? std::optional<MockDelay>() : std::optional(*curve);
    }
    const milliseconds from(m_from->value());
    const milliseconds to(std::max(m_from->value(), m_to->value()));
    // What says the same stays as it was written.
    if (m_original && endsOf(*m_original) == std::pair(from, to))
        return m_original;
    if (to.count() == 0)
        return std::optional<MockDelay>();
    return from == to ? std::optional(MockDelay::fixed(from))
                      : std::optional(MockDelay {{{0, from}, {100, to}}});
}

void DelayField::refresh()
{
    const bool isCurve = m_kind->currentIndex() == Curve;
    m_from->setVisible(!isCurve);
    m_to->setVisible(!isCurve);
    m_curve->setVisible(isCurve);
}

void DelayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DelayField::retranslate()
{
    m_kind->setItemText(Range, tr("Between"));
    m_kind->setItemText(Curve, tr("Percentiles"));
    m_kind->setAccessibleName(tr("Kind of delay"));
    m_from->setSuffix(tr(" ms"));
    m_to->setSuffix(tr(" ms"));
    m_from->setPrefix(tr("from "));
    m_to->setPrefix(tr("to "));
    m_from->setAccessibleName(tr("Shortest delay"));
    m_to->setAccessibleName(tr("Longest delay"));
    m_curve->setAccessibleName(m_kind->itemText(Curve));
    m_curve->setPlaceholderText(u"p50 40, p90 120, p99 900"_s);
}

} // namespace Gui
