// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/responseform.h"

#include "core/formats/content/prettyjson.h"
#include "core/mock/mockwords.h"
#include "core/replay/replayrequest.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/form/conditionlist.h"
#include "gui/mock/form/delayends.h"
#include "gui/mock/form/headertext.h"
#include "gui/widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace Gui {

using namespace Qt::StringLiterals;
using Kind = Core::MockContent::Kind;
using std::chrono::milliseconds;

namespace {

constexpr int longestDelay = 3'600'000;

QWidget *beside(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    for (QWidget *each : widgets)
        layout->addWidget(each);
    layout->addStretch(1);
    box->setFocusProxy(*widgets.begin());
    return box;
}

QSpinBox *spinBox(int minimum, int maximum)
{
    auto *box = new QSpinBox;
    box->setRange(minimum, maximum);
    return box;
}

} // namespace

ResponseForm::ResponseForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FormGrid(this))
    , m_name(new QLineEdit)
    , m_when(new ConditionList)
    , m_any(new QCheckBox)
    , m_weight(spinBox(1, 1'000'000))
    , m_status(spinBox(200, 599))
    , m_headers(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_path(new QLineEdit)
    , m_content(new CodeView)
    , m_live(new QLabel)
    , m_from(spinBox(0, longestDelay))
    , m_to(spinBox(0, longestDelay))
    , m_curve(new QLabel)
    , m_bandwidth(spinBox(0, 1'000'000'000))
    , m_fault(new QComboBox)
    , m_percent(new QDoubleSpinBox)
{
    m_grid->setContentsMargins({});
    m_headers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_content->setEditable(true);
    m_content->setFrameShape(QFrame::StyledPanel);
    m_content->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_live->setTextFormat(Qt::PlainText);
    m_live->setWordWrap(true);
    m_percent->setRange(0, 100);
    // An editor takes the Tab key for itself.
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), m_content);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] { m_from->setFocus(); });
    addRow(QT_TR_NOOP("&Name:"), m_name);
    addRow(QT_TR_NOOP("If:"), m_when);
    addRow("", m_any);
    addRow(QT_TR_NOOP("&Weight:"), m_weight);
    addRow(QT_TR_NOOP("&Status:"), m_status);
    addRow(QT_TR_NOOP("&Headers:"), m_headers);
    addRow(QT_TR_NOOP("&Content:"), m_kind);
    addRow("", m_path);
    addRow("", m_content);
    addRow("", m_live);
    addRow(QT_TR_NOOP("De&lay:"), beside({m_from, m_to, m_curve}));
    addRow(QT_TR_NOOP("&Bandwidth:"), m_bandwidth);
    addRow(QT_TR_NOOP("F&ault:"), beside({m_fault, m_percent}));
    connectFields();
    retranslate();
}

void ResponseForm::addRow(const char *label, QWidget *field)
{
    auto *text = new QLabel;
    text->setBuddy(field);
    m_grid->addRow(text, field);
    m_labels.insert(field, label);
}

void ResponseForm::connectFields()
{
    const auto tell = [this] {
        refresh();
        if (!m_isShowing)
            emit edited();
    };
    for (QLineEdit *each : {m_name, m_path})
        connect(each, &QLineEdit::textEdited, this, tell);
    for (QSpinBox *each : {m_weight, m_status, m_from, m_to, m_bandwidth})
        connect(each, &QSpinBox::valueChanged, this, tell);
    for (QComboBox *each : {m_kind, m_fault})
        connect(each, &QComboBox::activated, this, tell);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_when, &ConditionList::edited, this, tell);
    connect(m_any, &QCheckBox::clicked, this, tell);
    connect(m_headers, &QPlainTextEdit::textChanged, this, tell);
    connect(m_content, &QsciScintilla::textChanged, this, tell);
}

void ResponseForm::setResponse(const Core::MockResponse &response, bool hasWeight)
{
    m_isShowing = true;
    m_grid->setRowVisible(m_weight, hasWeight);
    // What the fields say already is left alone, with the cursor in it.
    m_original = response;
    if (const auto present = this->response(); !present || *present != response)
        show(response);
    refresh();
    m_isShowing = false;
}

void ResponseForm::show(const Core::MockResponse &response)
{
    m_name->setText(response.name);
    m_when->setConditions(response.when);
    m_any->setChecked(response.anyIsEnough);
    m_weight->setValue(response.weight);
    m_status->setValue(response.status);
    m_headers->setPlainText(HeaderText::of(response.headers));
    showContent(response.content);
    const auto ends = endsOf(response.delay.value_or(Core::MockDelay()));
    m_from->setValue(int(ends ? ends->first.count() : 0));
    m_to->setValue(int(ends ? ends->second.count() : 0));
    m_bandwidth->setValue(int(response.bandwidth.value_or(0)));
    m_fault->setCurrentIndex(int(response.fault.kind));
    m_percent->setValue(response.fault.percent);
}

void ResponseForm::refresh()
{
    const auto kind = Kind(m_kind->currentIndex());
    const bool isLive = m_original.live.has_value();
    const bool isCurve = m_original.delay && !endsOf(*m_original.delay);
    m_grid->setRowVisible(m_any, m_original.when.size() > 1);
    m_grid->setRowVisible(m_kind, !isLive);
    m_grid->setRowVisible(m_live, isLive);
    m_grid->setRowVisible(m_path, !isLive && kind == Kind::File);
    m_grid->setRowVisible(m_content, !isLive && kind != Kind::None && kind != Kind::File);
    m_from->setVisible(!isCurve);
    m_to->setVisible(!isCurve);
    m_curve->setVisible(isCurve);
    m_percent->setEnabled(m_fault->currentIndex() > 0);
}

void ResponseForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResponseForm::retranslate()
{
    for (auto each = m_labels.cbegin(); each != m_labels.cend(); ++each) {
        if (auto *label = qobject_cast<QLabel *>(m_grid->labelOf(each.key())))
            label->setText(*each.value() ? tr(each.value()) : QString());
    }
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int index = std::max(box->currentIndex(), 0);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    fill(m_kind, {tr("None"), tr("JSON"), tr("Text"), tr("Bytes (Base64)"), tr("File")});
    fill(m_fault, QStringList(tr("None", "no fault")) + Core::mockFaultWords());
    m_any->setText(tr("One of the conditions is enough"));
    m_path->setPlaceholderText(tr("Path in the folder of the mock file"));
    m_headers->setPlaceholderText(tr("Name: value"));
    m_content->setAccessibleName(tr("Content"));
    m_live->setText(tr("It goes on after the head: its messages are in the text."));
    m_curve->setText(tr("Percentiles, see the text"));
    m_from->setSuffix(tr(" ms"));
    m_to->setSuffix(tr(" ms"));
    m_from->setPrefix(tr("from "));
    m_to->setPrefix(tr("to "));
    m_bandwidth->setSuffix(tr(" bytes/s"));
    m_bandwidth->setSpecialValueText(tr("As much as there is"));
    m_percent->setSuffix(tr(" % of requests"));
}

} // namespace Gui
