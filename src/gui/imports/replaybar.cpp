// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/imports/replaybar.h"

#include "gui/widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// All of them are in memory while they are sent.
constexpr int mostRows = 20'000;
constexpr int mostAtOnce = 64;
constexpr int usualAtOnce = 8;

} // namespace

ReplayBar::ReplayBar(Pick pick, const QStringList &servers, QWidget *parent)
    : QWidget(parent)
    , m_pick(std::move(pick))
    , m_server(new QComboBox(this))
    , m_pace(new QComboBox(this))
    , m_button(new QPushButton(this))
    , m_label(new QLabel(this))
{
    auto *title = new QLabel(tr("Send selected requests &to:"), this);
    title->setBuddy(m_server);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->addItems(servers);
    m_server->setMinimumContentsLength(28);
    m_server->setAccessibleName(tr("URL of the server"));
    m_pace->addItem(tr("at their own pace"), 1.0);
    for (const int factor : {2, 5, 10, 100})
        m_pace->addItem(tr("%1 times as fast").arg(factor), double(factor));
    m_pace->addItem(tr("as fast as it answers"), 0.0);
    m_pace->setAccessibleName(tr("Pace"));
    m_label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(title);
    layout->addWidget(m_server);
    layout->addWidget(m_pace);
    layout->addWidget(m_button);
    layout->addWidget(m_label, 1);
    connect(m_button, &QPushButton::clicked, this, &ReplayBar::toggle);
    refresh();
}

void ReplayBar::toggle()
{
    if (m_run)
        return m_run->stop();
    const std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() == 0) {
        m_label->setText(tr("Select the requests that are to be sent."));
        return;
    }
    const QPointer<ReplayBar> self(this);
    rows->fetch(0, std::min(rows->count(), mostRows),
                [self, rows](const QList<Core::ExchangeRecord> &records) {
                    if (!self || self->m_run)
                        return;
                    self->m_leftOut = std::max(0, rows->count() - mostRows);
                    self->begin(records);
                });
}

void ReplayBar::begin(const QList<Core::ExchangeRecord> &records)
{
    const QUrl server = QUrl::fromUserInput(m_server->currentText().trimmed());
    if (server.host().isEmpty() || !server.scheme().startsWith(u"http"_s)) {
        m_label->setText(tr("Write the URL of a server, for instance http://localhost:8080/."));
        return;
    }
    const double speed = m_pace->currentData().toDouble();
    QList<Core::ReplayStep> steps;
    QList<int> statuses;
    for (const Core::ExchangeRecord &record : records) {
        const auto request = Core::ReplayRequest::of(record, server);
        if (!request || request->fault())
            continue;
        const auto since
            = std::chrono::milliseconds(records.constFirst().started.msecsTo(record.started));
        const double offset = speed > 0 ? double(since.count()) / speed : 0;
        steps << Core::ReplayStep {*request, std::chrono::milliseconds(qint64(offset))};
        statuses << record.response.status;
    }
    m_good = m_failed = m_differing = 0;
    m_skipped = int(records.size() - steps.size());
    m_run = new Core::ReplayRun(std::move(steps), {speed > 0 ? mostAtOnce : usualAtOnce, {}}, this);
    connect(m_run, &Core::ReplayRun::answered, this,
            [this, statuses](int step, const Core::ReplayOutcome &outcome) {
                (outcome.fault.isEmpty() ? m_good : m_failed) += 1;
                if (outcome.fault.isEmpty() && statuses.at(step) != 0
                    && outcome.record.response.status != statuses.at(step))
                    ++m_differing;
                refresh();
            });
    connect(m_run, &Core::ReplayRun::finished, this, [this] {
        m_run->deleteLater();
        m_run = nullptr;
        refresh();
    });
    m_run->start();
    refresh();
}

void ReplayBar::refresh()
{
    m_button->setText(m_run ? tr("Stop") : tr("Send"));
    QStringList parts;
    const int all = m_good + m_failed;
    if (m_run)
        parts << tr("%1 of %2 sent").arg(Format::count(all), Format::count(m_run->count()));
    else if (all > 0)
        parts << tr("%Ln answered", nullptr, m_good);
    if (m_failed > 0)
        parts << tr("%Ln failed", nullptr, m_failed);
    if (m_differing > 0)
        parts << tr("%Ln with another status than before", nullptr, m_differing);
    if (m_skipped > 0)
        parts << tr("%Ln cannot be sent", nullptr, m_skipped);
    if (m_leftOut > 0)
        parts << tr("%Ln left out: at most %1 are sent at once", nullptr, m_leftOut)
                     .arg(Format::count(mostRows));
    m_label->setText(parts.join(u", "_s));
}

} // namespace Gui
