// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficpane.h"

#include "core/server/server.h"
#include "gui/icons.h"
#include "gui/replay/trafficrowactions.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/accessgrant.h"
#include "gui/traffic/history/clearcommands.h"
#include "gui/traffic/open/openwatch.h"
#include "gui/traffic/rows/rowsource.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/widgets/format.h"
#include "gui/widgets/tone.h"
#include "ui_trafficpane.h"

#include <QKeyEvent>
#include <QMenu>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TrafficPane::TrafficPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrafficPane>())
    , m_model(new TrafficModel(this))
    , m_source(new RowSource(*m_model))
    , m_clear(new ClearCommands(this))
    , m_openWatch(new OpenWatch(this))
{
    m_ui->setupUi(this);
    m_ui->view->setTrafficModel(m_model);
    m_ui->searchProgress->setModel(m_model);
    m_clear->addTo(*m_ui->clearButton);
    m_ui->allServersButton->setIcon(icon(IconId::List));
    m_ui->allServersButton->hide();
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->errorLabel->hide();
    m_ui->pauseButton->setIcon(icon(IconId::Pause));
    m_ui->followButton->setIcon(icon(IconId::Follow));
    m_ui->clearButton->setIcon(icon(IconId::Clear));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    connect(&m_refresh, &QTimer::timeout, this, &TrafficPane::refresh);
    m_rowActions = new TrafficRowActions(*m_ui->view);
    connect(m_rowActions, &TrafficRowActions::told, this, &TrafficPane::told);
    connect(m_ui->exchangeView, &ExchangeView::told, this, &TrafficPane::told);
    connect(m_ui->view, &TrafficView::told, this, &TrafficPane::told);
    m_ui->exportButton->setIcon(icon(IconId::Save));
    auto *exports = new QMenu(this);
    connect(exports, &QMenu::aboutToShow, this, [this, exports] {
        exports->clear();
        m_rowActions->addExportsOfAll(*exports);
    });
    m_ui->exportButton->setMenu(exports);
    connectControls();
    connectOpen();
    setFocusProxy(m_ui->view);
    retranslate();
}

TrafficPane::~TrafficPane() = default;

void TrafficPane::connectControls()
{
    connect(m_ui->filterEdit, &FilterEdit::filterChanged, this, &TrafficPane::setFilter);
    connect(m_ui->filterEdit, &FilterEdit::entered, this, [this] { showList(true, true); });
    connect(m_ui->filterEdit, &QLineEdit::textEdited, this, [this] { m_isListWanted = false; });
    connect(m_ui->filterEdit, &FilterEdit::errorChanged, this, [this] {
        m_ui->errorLabel->setText(m_ui->filterEdit->errorText());
        m_ui->errorLabel->setVisible(m_ui->filterEdit->error().has_value());
        setTextTone(*m_ui->errorLabel, Tone::Bad, palette());
    });
    connect(m_ui->pauseButton, &QToolButton::toggled, this, &TrafficPane::setPaused);
    connect(m_clear, &ClearCommands::serverCleared, this, &TrafficPane::cleared);
    connect(m_source, &RowSource::changed, this, &TrafficPane::sourceChanged);
    connect(m_source, &RowSource::noticeChanged, this,
            [this] { m_ui->historyNotice->setNotice(Tone::Warning, m_source->notice()); });
    connect(m_ui->allServersButton, &QToolButton::toggled, m_source, &RowSource::setOfAllServers);
    connect(m_ui->savedFilters, &SavedFilters::filterChosen, m_ui->filterEdit,
            &FilterEdit::setFilterText);
    m_ui->expectBar->attachTo(*this, *m_ui->filterEdit, *m_ui->savedFilters);
    m_ui->followButton->setChecked(true);
    connect(m_ui->followButton, &QToolButton::toggled, m_ui->view, &TrafficView::setFollowing);
    connect(m_ui->view, &TrafficView::followingChanged, m_ui->followButton,
            &QToolButton::setChecked);
    connect(m_rowActions, &TrafficRowActions::picked, this,
            [this](const Core::ExchangeRecord &record) {
                const bool isFirst = m_ui->exchangeView->isHidden();
                m_ui->exchangeView->setRecord(record);
                if (isFirst)
                    shareSpace();
            });
    connect(m_ui->view, &TrafficView::copied, this, &TrafficPane::copied);
    connect(m_ui->empty, &EmptyTraffic::copied, this, &TrafficPane::copied);
    connect(m_ui->view, &TrafficView::grantAsked, this, [this](const Core::ExchangeRecord &record) {
        if (m_server)
            AccessGrant::forRecord(record).give(*m_server);
    });
    connect(m_ui->view, &TrafficView::filterAsked, this, &TrafficPane::addToFilter);
    connect(m_ui->empty, &EmptyTraffic::clearFilterWanted, this,
            [this] { m_ui->filterEdit->setFilterText({}); });
    const auto later = [this] {
        if (isVisible() && !m_refresh.isActive())
            m_refresh.start();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_model, &TrafficModel::scanChanged, this, later);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TrafficPane::refresh);
}

void TrafficPane::connectOpen()
{
    connect(m_ui->openButton, &OpenButton::picked, this, [this](qint64 id) {
        if (m_server)
            m_openWatch->follow(*m_server, id);
    });
    connect(m_openWatch, &OpenWatch::advanced, m_ui->exchangeView, &ExchangeView::showOpen);
    connect(m_openWatch, &OpenWatch::ended, m_ui->exchangeView, &ExchangeView::setRecord);
    connect(m_rowActions, &TrafficRowActions::picked, m_openWatch, &OpenWatch::stop);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_hasOwnLayout = true; });
}

// Inside this pane Find means its filter, whatever the window does with the key elsewhere.
bool TrafficPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TrafficPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->filterEdit->selectAll();
    } else if (event->key() == Qt::Key_Escape) {
        m_ui->filterEdit->setFilterText({});
        m_ui->view->setFocus(Qt::ShortcutFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TrafficPane::setHistory(Core::TrafficStore *store, Preferences *preferences)
{
    m_clear->setStore(store);
    m_source->setStore(store);
    m_rowActions->setStore(store);
    m_ui->savedFilters->setPreferences(preferences);
    if (!preferences)
        return;
    Masking *masking = &preferences->masking();
    m_model->setMasking(masking);
    m_ui->exchangeView->setMasking(masking);
    m_ui->openButton->setMasking(masking);
    m_ui->expectBar->setMasking(masking);
    m_rowActions->setMasking(masking);
}

void TrafficPane::sourceChanged()
{
    m_ui->pauseButton->setChecked(false);
    m_ui->allServersButton->setVisible(m_source->canShowAllServers());
    m_ui->view->setColumnHidden(TrafficModel::ServerColumn, !m_source->isOfAllServers());
    m_ui->exchangeView->setRecord({});
    m_ui->view->setFollowing(true);
    refresh();
}

void TrafficPane::setServer(Core::Server *server)
{
    if (m_server) {
        m_server->disconnect(this);
        m_server->traffic().disconnect(this);
    }
    m_server = server;
    m_ui->exchangeView->setServer(server);
    m_cleared = {};
    m_ui->exchangeView->setRecord({});
    m_ui->pauseButton->setChecked(false);
    if (server) {
        // A server that goes away loses its log first; the model tells of that after this.
        connect(&server->traffic(), &QObject::destroyed, this, [this] { m_server = nullptr; });
    }
    m_openWatch->stop();
    m_ui->openButton->setServer(server);
    m_ui->expectBar->setServer(server);
    m_clear->setServer(server);
    m_source->setServer(server);
    m_ui->view->setFollowing(true);
    if (server) {
        const auto later = [this] {
            if (isVisible() && !m_refresh.isActive())
                m_refresh.start();
        };
        connect(server, &Core::Server::stateChanged, this, &TrafficPane::stateChanged);
        connect(server, &Core::Server::statusChanged, this, later);
        connect(server, &Core::Server::configChanged, this, later);
        connect(&server->traffic(), &Core::TrafficLog::countsChanged, this, later);
    }
    stateChanged();
}

void TrafficPane::setPaused(bool paused)
{
    m_model->setPaused(paused);
    m_ui->view->setFollowing(!paused);
    refresh();
}

void TrafficPane::cleared()
{
    const Core::ServerStatus &status = m_server->status();
    m_cleared = {status.exchanges, status.errors, status.contentSent};
    m_ui->exchangeView->setRecord({});
    m_ui->view->setFollowing(!m_model->isPaused());
    refresh();
}

void TrafficPane::setFilter(const Core::TrafficFilter &filter)
{
    if (filter.text() == m_model->filter().text())
        return;
    m_ui->savedFilters->setCurrent(filter.text().trimmed());
    m_ui->view->setFilter(filter);
}

void TrafficPane::showOnly(const QString &filter)
{
    m_ui->filterEdit->setFilterText(filter);
    m_ui->view->setFocus(Qt::OtherFocusReason);
}

void TrafficPane::addToFilter(const QString &term)
{
    const QString text = m_ui->filterEdit->text().trimmed();
    m_ui->filterEdit->setFilterText(text.isEmpty() ? term : QString(text + u' ' + term));
}

void TrafficPane::stateChanged()
{
    m_ui->view->setServerUrl(m_server ? m_server->url() : QUrl());
    m_rowActions->setServerUrl(m_server ? m_server->url() : QUrl());
    refresh();
}

void TrafficPane::refresh()
{
    if (m_server && m_server->status().exchanges < m_cleared.exchanges)
        m_cleared = {}; // a new run
    const qint64 waiting = m_model->newWhilePaused();
    m_ui->pauseButton->setText(waiting > 0 ? tr("%Ln new", nullptr, Format::plural(waiting))
                                           : tr("Pause"));
    m_ui->summaryLabel->setText(summary());
    const bool empty = m_model->rowCount() == 0 && !(m_model->isStored() && m_model->isScanning());
    showList(!empty, (m_isListWanted && m_ui->filterEdit->hasFocus()) || m_ui->view->hasFocus());
    if (empty)
        m_ui->empty->setReason(whyEmpty(), m_server ? m_server->url() : QUrl());
}

EmptyTraffic::Reason TrafficPane::whyEmpty() const
{
    using Reason = EmptyTraffic::Reason;
    const bool hasAny = m_server && (m_model->isStored() || m_server->traffic().size() > 0);
    if (hasAny && !m_model->filter().isEmpty())
        return Reason::NoneMatches;
    const bool isShown = !m_server || m_server->showsTraffic() || m_source->isOfAllServers();
    return isShown ? Reason::NoneYet : Reason::NotShown;
}

// Keys that are meant for the list wait in the filter while nothing is found yet.
void TrafficPane::showList(bool isShown, bool isWanted)
{
    m_isListWanted = isWanted;
    if (isWanted && !isShown)
        m_ui->filterEdit->setFocus(Qt::OtherFocusReason);
    m_ui->stack->setCurrentIndex(isShown ? 0 : 1);
    if (!isWanted || !isShown)
        return;
    m_isListWanted = false;
    m_ui->view->setFocus(Qt::OtherFocusReason);
}

QString TrafficPane::summary() const
{
    if (!m_server)
        return {};
    const Core::TrafficLog &log = m_server->traffic();
    const Core::ServerStatus &status = m_server->status();
    QString text = found();
    text += tr("%n request(s)", nullptr, int(log.total())) + u", "_s
        + tr("%n error(s)", nullptr, int(status.errors - m_cleared.errors)) + u", "_s
        + Format::bytes(status.contentSent - m_cleared.bytes);
    const qint64 hidden = log.summarised() + (m_model->isStored() ? 0 : log.trimmed());
    if (hidden > 0)
        text
            += u"; "_s + tr("%Ln counted but not shown in detail", nullptr, Format::plural(hidden));
    return text;
}

QString TrafficPane::found() const
{
    if (m_model->isStored()) {
        return m_model->filter().isEmpty() ? tr("%n kept; ", nullptr, m_model->rowCount())
                                           : tr("%n match(es); ", nullptr, m_model->rowCount());
    }
    if (m_model->filter().isEmpty())
        return {};
    return tr("%1 of %2 match; ")
        .arg(Format::count(m_model->rowCount()), Format::count(m_server->traffic().size()));
}

void TrafficPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrafficPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setTextTone(*m_ui->errorLabel, Tone::Bad, palette());
    QWidget::changeEvent(event);
}

void TrafficPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
    m_rowActions->retranslate();
    m_ui->view->setAccessibleName(tr("Requests"));
    refresh();
}

} // namespace Gui
