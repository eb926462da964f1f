// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/responseform.h"

#include "core/mock/mockwords.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/bandwidthbox.h"
#include "gui/mock/fields/contentfield.h"
#include "gui/mock/fields/delayfield.h"
#include "gui/mock/fields/fillbox.h"
#include "gui/mock/fields/headersfield.h"
#include "gui/mock/fields/longline.h"
#include "gui/mock/fields/percentbox.h"
#include "gui/mock/fields/section.h"
#include "gui/mock/live/liveform.h"
#include "gui/widgets/taborder.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace Gui {

namespace {

constexpr const char *context = "Gui::ResponseForm";

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

ResponseForm::Part::Part()
    : content(new QWidget)
    , rows(context, content)
    , section(new Section(content))
{
}

ResponseForm::ResponseForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(context, this)
    , m_name(new LongLine)
    , m_when(new ConditionList)
    , m_any(new QCheckBox)
    , m_weight(spinBox(1, 1'000'000))
    , m_status(spinBox(200, 599))
    , m_headers(new HeadersField)
    , m_content(new ContentField(ContentField::Files::Allowed))
    , m_live {new LiveForm(Core::MockLive::Kind::WebSocket),
              new LiveForm(Core::MockLive::Kind::Events)}
    , m_delay(new DelayField)
    , m_bandwidth(new BandwidthBox)
    , m_fault(new QComboBox)
    , m_percent(new PercentBox)
    , m_set(new PairList([] { return new PairRow(PairRow::Forgetting::Allowed); },
                         PairList::NewRow::CountsLater))
    , m_callbacks(new ValueList<CallbackRow>)
    , m_templates(new QComboBox)
    , m_reason(new LongLine)
    , m_schema(new CodeView)
    , m_notes(new QPlainTextEdit)
{
    m_percent->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_schema->setEditable(true);
    m_schema->setFrameShape(QFrame::StyledPanel);
    m_schema->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_schema->setCode({}, CodeLanguage::Json);
    TabOrder::leaveByKey(m_schema);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    addRows();
    connectFields();
    retranslate();
    TabOrder::arrangeAround(this);
}

void ResponseForm::addRows()
{
    m_rows.add(QT_TR_NOOP("Name:"), m_name);
    m_rows.add(QT_TR_NOOP("If:"), m_when);
    m_rows.add("", m_any);
    m_rows.add(QT_TR_NOOP("Weight:"), m_weight);
    m_rows.add(QT_TR_NOOP("Status:"), m_status);
    m_rows.add(QT_TR_NOOP("Headers:"), m_headers);
    m_rows.add(QT_TR_NOOP("Content:"), m_content);
    for (LiveForm *each : m_live)
        m_rows.grid().addWideRow(each);
    m_pace.rows.add(QT_TR_NOOP("Delay:"), m_delay);
    m_pace.rows.add(QT_TR_NOOP("Bandwidth:"), m_bandwidth);
    m_pace.rows.add(QT_TR_NOOP("Fault:"), beside({m_fault, m_percent}));
    m_state.rows.grid().addWideRow(m_set);
    m_after.rows.grid().addWideRow(m_callbacks);
    m_more.rows.add(QT_TR_NOOP("Templates:"), m_templates);
    m_more.rows.add(QT_TR_NOOP("Reason:"), m_reason);
    m_more.rows.add(QT_TR_NOOP("Schema:"), m_schema);
    m_more.rows.add(QT_TR_NOOP("Notes:"), m_notes);
    for (const Part *each : {&m_pace, &m_state, &m_after, &m_more})
        m_rows.grid().addWideRow(each->section);
}

void ResponseForm::connectFields()
{
    const auto tell = [this] {
        refresh();
        if (!m_isShowing)
            emit edited();
    };
    for (QLineEdit *each : {m_name, m_reason})
        connect(each, &QLineEdit::textEdited, this, tell);
    for (QSpinBox *each : {m_weight, m_status, m_bandwidth})
        connect(each, &QSpinBox::valueChanged, this, tell);
    for (QComboBox *each : {m_fault, m_templates})
        connect(each, &QComboBox::activated, this, tell);
    for (RowList *each : {static_cast<RowList *>(m_when), static_cast<RowList *>(m_set),
                          static_cast<RowList *>(m_callbacks)})
        connect(each, &RowList::edited, this, tell);
    for (const LiveForm *each : m_live)
        connect(each, &LiveForm::edited, this, tell);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_any, &QCheckBox::clicked, this, tell);
    connect(m_headers, &HeadersField::edited, this, tell);
    connect(m_content, &ContentField::edited, this, tell);
    connect(m_delay, &DelayField::edited, this, tell);
    connect(m_notes, &QPlainTextEdit::textChanged, this, tell);
    connect(m_schema, &QsciScintilla::textChanged, this, tell);
}

void ResponseForm::refresh()
{
    const int live = m_content->otherKind();
    m_rows.setVisible(m_any, m_when->rows().size() > 1);
    for (int i = 0; i < int(m_live.size()); ++i)
        m_rows.setVisible(m_live[size_t(i)], live == i);
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
    m_rows.retranslate();
    for (const Part *each : {&m_pace, &m_state, &m_after, &m_more})
        each->rows.retranslate();
    m_pace.section->setTitle(tr("Pace and Faults"));
    m_state.section->setTitle(tr("What It Remembers"));
    m_after.section->setTitle(tr("Callbacks"));
    m_more.section->setTitle(tr("More"));
    m_content->setOtherKinds({tr("WebSocket"), tr("Event stream")});
    fillBox(m_fault, QStringList(tr("None", "no fault")) + Core::mockFaultWords());
    fillBox(m_templates, {tr("As the file says"), tr("On"), tr("Off")});
    m_when->setAddText(ConditionRow::addText());
    m_set->setAddText(tr("Add Value"));
    m_callbacks->setAddText(tr("Add Callback"));
    m_any->setText(ConditionRow::anyText());
    m_fault->setAccessibleName(tr("Fault"));
    m_percent->setAccessibleName(tr("Share of the requests"));
    m_reason->setPlaceholderText(tr("The usual one"));
    m_percent->setSuffix(tr(" % of requests"));
}

} // namespace Gui
