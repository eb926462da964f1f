// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/timingpage.h"

#include "gui/exchange/exchangedetail.h"
#include "gui/exchange/timingbar.h"
#include "gui/traffic/exchangetext.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

TimingPage::TimingPage(QWidget *parent)
    : ExchangePage(parent)
    , m_bar(new TimingBar(this))
    , m_facts(new QLabel(this))
{
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(m_facts);
    layout->addStretch(1);
}

QString TimingPage::title() const
{
    return tr("Timing");
}

bool TimingPage::isFor(const ExchangeDetail &) const
{
    return true;
}

void TimingPage::setDetail(const ExchangeDetail &detail)
{
    const Core::ExchangeRecord &record = detail.record;
    m_bar->setTimes({record.receiving, record.waiting, record.sending});
    QStringList lines {ExchangeText::timings(record)};
    if (record.started.isValid()) {
        const QDateTime here = record.started.toLocalTime();
        lines << tr("Began on %1 at %2.")
                     .arg(QLocale().toString(here.date(), QLocale::LongFormat),
                          here.time().toString(u"HH:mm:ss.zzz"_s));
    }
    if (const QString client = ExchangeText::client(record); !client.isEmpty())
        lines << tr("Client: %1.").arg(client);
    const QString version
        = record.request.version == Core::HttpVersion::Http10 ? u"HTTP/1.0"_s : u"HTTP/1.1"_s;
    lines << (record.secure ? tr("%1 over TLS.") : tr("%1 without TLS.")).arg(version);
    m_facts->setText(lines.join(u'\n'));
}

void TimingPage::retranslate() { }

} // namespace Gui
