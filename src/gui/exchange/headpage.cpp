// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/headpage.h"

#include "core/visibletext.h"
#include "gui/exchange/exchangedetail.h"
#include "gui/traffic/exchangetext.h"
#include "gui/widgets/format.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace Gui {

using Core::MessageSide;

HeadPage::HeadPage(MessageSide side, QWidget *parent)
    : ExchangePage(parent)
    , m_side(side)
    , m_title(new QLabel(this))
    , m_rawButton(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget)
    , m_raw(new QPlainTextEdit)
{
    m_title->setTextFormat(Qt::PlainText);
    m_rawButton->setCheckable(true);
    m_rawButton->setAutoRaise(true);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnCount(2);
    m_table->header()->resizeSection(0, fontMetrics().averageCharWidth() * 27);
    m_raw->setObjectName(side == MessageSide::Request ? u"requestHead" : u"responseHead");
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_raw);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_rawButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_rawButton, &QToolButton::toggled, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

QString HeadPage::title() const
{
    return m_side == MessageSide::Request ? tr("Request") : tr("Response");
}

bool HeadPage::isFor(const ExchangeDetail &) const
{
    return true;
}

void HeadPage::setDetail(const ExchangeDetail &detail)
{
    const Core::ExchangeRecord &record = detail.record;
    const bool isRequest = m_side == MessageSide::Request;
    const bool isUnanswered = !isRequest && record.response.status == 0;
    if (isRequest)
        m_title->setText(tr("Request: head %1, content %2")
                             .arg(Format::bytes(record.requestHeadBytes),
                                  Format::bytes(record.requestBodyBytes)));
    else if (isUnanswered)
        m_title->setText(tr("No response was sent"));
    else
        m_title->setText(tr("Response: head %1, content %2")
                             .arg(Format::bytes(record.responseHeadBytes),
                                  Format::bytes(record.responseBodyBytes)));
    m_raw->setPlainText(isRequest ? ExchangeText::requestHead(record)
                                  : ExchangeText::responseHead(record));
    m_table->clear();
    QList<QTreeWidgetItem *> rows;
    for (const Core::HeaderField &field : Core::headersOf(record, m_side))
        rows << new QTreeWidgetItem(
            {Core::visibleText(field.name), Core::visibleText(field.value, u"\t")});
    m_table->addTopLevelItems(rows);
    // What could not be read as fields is there as it came.
    const bool isRawOnly = rows.isEmpty();
    m_stack->setCurrentIndex(isRawOnly || m_rawButton->isChecked() ? 1 : 0);
    m_rawButton->setEnabled(!isRawOnly);
}

void HeadPage::retranslate()
{
    m_rawButton->setText(tr("Raw"));
    m_rawButton->setToolTip(tr("Show the head as it was sent"));
    m_table->setHeaderLabels({tr("Name"), tr("Value")});
    const bool isRequest = m_side == MessageSide::Request;
    m_table->setAccessibleName(isRequest ? tr("Fields of the request")
                                         : tr("Fields of the response"));
    m_raw->setAccessibleName(isRequest ? tr("Head of the request") : tr("Head of the response"));
}

} // namespace Gui
