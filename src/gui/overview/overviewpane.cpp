// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpane.h"

#include "core/server/networkaddresses.h"
#include "core/server/server.h"
#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/overview/openexchangemodel.h"
#include "gui/statelook.h"
#include "gui/widgets/format.h"
#include "ui_overviewpane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Core::ServerState::Value;

OverviewPane::OverviewPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewPane>())
    , m_open(new OpenExchangeModel(this))
{
    m_ui->setupUi(this);
    prepareLook();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPane::refreshState);
    connect(m_ui->copyButton, &QToolButton::clicked, this, [this] {
        if (!m_server)
            return;
        const QString url = QString::fromLatin1(m_server->url().toEncoded());
        QGuiApplication::clipboard()->setText(url);
        emit copied(url);
    });
    connect(m_ui->openButton, &QToolButton::clicked, this, [this] {
        if (m_server)
            QDesktopServices::openUrl(m_server->url());
    });
    connect(m_ui->leaders, &TrafficLeaders::trafficWanted, this, &OverviewPane::trafficWanted);
    connect(m_ui->program, &ProgramPanel::consoleWanted, this, &OverviewPane::consoleWanted);
    connect(m_ui->stopNowButton, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_server->stopNow();
    });
    retranslate();
}

OverviewPane::~OverviewPane() = default;

void OverviewPane::prepareLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->stateLabel->setFont(large);
    m_ui->sinceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->urlLabel->setForegroundRole(QPalette::Link);
    m_ui->chartTitle->setForegroundRole(QPalette::PlaceholderText);
    m_ui->copyButton->setIcon(icon(IconId::Copy));
    constexpr QSize lockSize(16, 16);
    m_ui->lockIcon->setPixmap(icon(IconId::Lock).pixmap(lockSize, devicePixelRatioF()));
    m_ui->openButton->setIcon(icon(IconId::Open));
    m_ui->stopNowButton->setIcon(icon(IconId::StopNow));
    QTableView *view = m_ui->openView;
    view->setModel(m_open);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view->horizontalHeader()->setSectionResizeMode(OpenExchangeModel::TargetColumn,
                                                   QHeaderView::Stretch);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setMaximumHeight(fontMetrics().height() * 9);
}

void OverviewPane::setMasking(const Masking *masking)
{
    m_masking = masking;
    m_open->setMasking(masking);
    m_ui->leaders->setMasking(masking);
    m_ui->program->setMasking(masking);
    connect(masking, &Masking::screenChanged, this, &OverviewPane::refresh);
}

void OverviewPane::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    m_ui->program->setServer(server);
    if (server) {
        connect(server, &Core::Server::stateChanged, this, &OverviewPane::refreshNetwork);
        connect(server, &Core::Server::stateChanged, this, &OverviewPane::refresh);
        connect(server, &Core::Server::configChanged, this, &OverviewPane::refreshNetwork);
        connect(server, &Core::Server::statusChanged, this, &OverviewPane::refresh);
        connect(server, &Core::Server::rateSampled, this, &OverviewPane::refresh);
    }
    refreshNetwork();
    refresh();
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    refresh();
}

void OverviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void OverviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void OverviewPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->requests->setCaption(tr("Requests"));
    m_ui->errors->setCaption(tr("Errors"));
    m_ui->inFlight->setCaption(tr("In flight"));
    m_ui->connections->setCaption(tr("Connections"));
    m_ui->accepted->setCaption(tr("Connections so far"));
    m_ui->received->setCaption(tr("Received"));
    m_ui->sent->setCaption(tr("Sent"));
    m_ui->p50->setCaption(tr("Median (p50)"));
    m_ui->p95->setCaption(tr("95th percentile (p95)"));
    m_ui->p99->setCaption(tr("99th percentile (p99)"));
    m_ui->openView->setAccessibleName(tr("Open requests"));
    refreshNetwork();
    refresh();
}

void OverviewPane::refresh()
{
    if (!m_server || !isVisible())
        return;
    refreshState();
    refreshStopping();
    m_ui->program->refresh();
    refreshFigures();
}

// Asks the system for addresses: not with each figure.
void OverviewPane::refreshNetwork()
{
    QString text;
    if (m_server && m_server->isExposed() && m_server->port() > 0) {
        QStringList urls;
        const QStringList addresses = Core::networkAddresses(m_server->config().host);
        for (const QString &address : addresses)
            urls << m_server->url().scheme() + u"://"_s + address + u':'
                    + QString::number(m_server->port());
        text = urls.isEmpty() ? tr("Other machines can reach this server.")
                              : tr("Other machines reach this server at %1.", "URLs")
                                    .arg(urls.join(tr(", ", "between URLs of a list")));
    }
    m_ui->networkNotice->setNotice(Tone::Warning, text);
}

void OverviewPane::refreshState()
{
    if (!m_server)
        return;
    const State state = m_server->state();
    const StateLook look = StateLook::of(*m_server);
    m_ui->stateIcon->setPixmap(
        icon(look.icon, look.colour).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_ui->stateLabel->setText(look.text);
    m_ui->sinceLabel->setText(since());
    const QUrl url = m_server->url();
    m_ui->urlLabel->setText(QString::fromLatin1(url.toEncoded()));
    m_ui->lockIcon->setVisible(url.scheme() == "https"_L1);
    m_ui->lockIcon->setToolTip(tr("Encrypted: see Settings for the certificate."));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->urlLabel), static_cast<QWidget *>(m_ui->copyButton),
          static_cast<QWidget *>(m_ui->openButton)})
        widget->setVisible(!url.isEmpty());
    const auto &failure = m_server->failure();
    const QString fault = state == State::Failed && failure ? failure->message : QString();
    m_ui->failureNotice->setNotice(Tone::Bad, Masking::shown(m_masking, fault));
    m_ui->pausedNotice->setNotice(Tone::Warning, m_server->status().acceptingPausedWhy);
}

QString OverviewPane::since() const
{
    const QDateTime begin = m_server->stateSince();
    if (!begin.isValid())
        return {};
    const std::chrono::seconds lasted(begin.secsTo(QDateTime::currentDateTimeUtc()));
    const QDateTime local = begin.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    const QString time = today ? QLocale().toString(local.time(), u"HH:mm:ss")
                               : QLocale().toString(local, QLocale::ShortFormat);
    const qint64 thread = m_server->url().isEmpty() ? 0 : m_server->status().threadId;
    return thread > 0
        ? tr("since %1 (%2), thread %3").arg(time, Format::age(lasted), QString::number(thread))
        : tr("since %1 (%2)").arg(time, Format::age(lasted));
}

void OverviewPane::refreshStopping()
{
    const Core::ServerStatus &status = m_server->status();
    const bool stopping = m_server->state() == State::Stopping && status.listener.inFlight > 0;
    m_ui->stoppingBox->setVisible(stopping);
    m_open->setExchanges(stopping ? status.open : QList<Core::OpenExchange>());
    if (!stopping)
        return;
    m_ui->waitingLabel->setText(
        tr("Waiting for %n request(s) to end.", nullptr, int(status.listener.inFlight)) + u' '
        + tr("What is still open after %1 is cut off.")
              .arg(Format::age(std::chrono::ceil<std::chrono::seconds>(status.graceLeft))));
}

void OverviewPane::refreshFigures()
{
    const Core::ServerStatus &status = m_server->status();
    m_ui->requests->setValue(Format::count(status.exchanges));
    m_ui->errors->setValue(status.errors == 0
                               ? Format::count(0)
                               : QString(Format::count(status.errors) + u" ("_s
                                         + Format::share(status.errors, status.exchanges) + u')'));
    m_ui->inFlight->setValue(Format::count(status.listener.inFlight));
    m_ui->connections->setValue(Format::count(status.listener.connections));
    m_ui->accepted->setValue(Format::count(status.listener.connectionsAccepted));
    m_ui->received->setValue(Format::bytes(status.listener.bytesReceived));
    m_ui->sent->setValue(Format::bytes(status.listener.bytesSent));
    const auto time = [&status](std::chrono::nanoseconds value) {
        return status.exchanges == 0 ? u"–"_s : Format::duration(value);
    };
    m_ui->p50->setValue(time(status.p50));
    m_ui->p95->setValue(time(status.p95));
    m_ui->p99->setValue(time(status.p99));
    m_ui->classBar->setCounts(status.byClass);
    m_ui->chart->setRates(m_server->rates());
    m_ui->leaders->setStatus(status);
}

} // namespace Gui
