// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/headspage.h"

#include "gui/exchange/headpage.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace Gui {

HeadsPage::HeadsPage(QWidget *parent)
    : ExchangePage(parent)
    , m_splitter(new QSplitter(this))
    , m_request(new HeadPage(Core::MessageSide::Request))
    , m_response(new HeadPage(Core::MessageSide::Response))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_request);
    m_splitter->addWidget(m_response);
    m_splitter->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_splitter);
}

QString HeadsPage::title() const
{
    return tr("Headers");
}

bool HeadsPage::isFor(const ExchangeDetail &) const
{
    return true;
}

void HeadsPage::setDetail(const ExchangeDetail &detail)
{
    m_request->setDetail(detail);
    m_response->setDetail(detail);
}

void HeadsPage::retranslate()
{
    m_request->retranslate();
    m_response->retranslate();
}

void HeadsPage::resizeEvent(QResizeEvent *event)
{
    ExchangePage::resizeEvent(event);
    m_splitter->setOrientation(width() < 520 ? Qt::Vertical : Qt::Horizontal);
}

} // namespace Gui
