// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/detailpane.h"

#include "core/server/serverholds.h"
#include "core/workspace/workspace.h"
#include "gui/console/consolepane.h"
#include "gui/detail/settingspane.h"
#include "gui/hold/holdpane.h"
#include "gui/mock/mockpane.h"
#include "gui/overview/overviewpane.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/trafficpane.h"

#include <QApplication>
#include <QDataStream>
#include <QFocusEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(Core::Workspace &workspace, QWidget *parent)
    : DetailPane(workspace, nullptr, parent)
{
}

DetailPane::DetailPane(Core::Workspace &workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_layout(new QStackedLayout(this))
    , m_hint(new QLabel)
    , m_tabs(new QTabWidget)
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setDocumentMode(true);
    setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_tabs);
    for (int i = 0; i < tabCount; ++i) {
        auto *page = new QWidget;
        auto *pageLayout = new QVBoxLayout(page);
        pageLayout->setContentsMargins({});
        m_tabs->addTab(page, {});
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { goTo(i); });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::showCurrent);
    retranslate();
}

void DetailPane::setServer(Core::Server *server)
{
    if (m_server) {
        m_server->disconnect(this);
        m_server->holds().disconnect(this);
    }
    m_server = server;
    if (server) {
        connect(&server->holds(), &Core::ServerHolds::messagesChanged, this, &DetailPane::nameTabs);
        connect(server, &QObject::destroyed, this, [this] {
            m_server = nullptr;
            giveServer();
        });
    }
    giveServer();
}

// Only what is visible follows the selection: making a form takes longer than a key repeats.
void DetailPane::giveServer()
{
    m_layout->setCurrentIndex(m_server ? 1 : 0);
    if (m_server) {
        m_tabs->setTabVisible(int(Tab::Breakpoints), m_server->kind().holdsMessages);
        m_tabs->setTabVisible(int(Tab::Mock), !m_server->kind().mockFileKey.isEmpty());
        if (!m_tabs->isTabVisible(m_tabs->currentIndex()))
            m_tabs->setCurrentIndex(int(Tab::Overview));
    }
    nameTabs();
    for (size_t i = 0; i < tabCount; ++i) {
        if (m_giveTo[i] && (int(i) != m_tabs->currentIndex() || !m_server))
            m_giveTo[i](nullptr);
    }
    m_hasServer.fill(false);
    showCurrent();
}

// The keys go along, if they are here.
void DetailPane::goTo(int tab)
{
    if (!m_tabs->isTabVisible(tab))
        return;
    m_tabs->setCurrentIndex(tab);
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

DetailPane::Tab DetailPane::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailPane::showCurrent()
{
    const auto tab = size_t(m_tabs->currentIndex());
    if (!m_server || m_hasServer[tab])
        return;
    QLayout *page = m_tabs->currentWidget()->layout();
    if (page->count() == 0)
        page->addWidget(makePane(currentTab()));
    m_giveTo[tab](m_server);
    m_hasServer[tab] = true;
}

QWidget *DetailPane::makePane(Tab tab)
{
    const auto keep = [this, tab](auto *pane) -> QWidget * {
        m_giveTo[size_t(tab)] = [pane](Core::Server *server) { pane->setServer(server); };
        return pane;
    };
    const auto mask = [this](auto *pane) {
        if (m_preferences)
            pane->setMasking(&m_preferences->masking());
    };
    switch (tab) {
    case Tab::Overview: {
        auto *overview = new OverviewPane;
        mask(overview);
        connect(overview, &OverviewPane::copied, this, &DetailPane::copied);
        connect(overview, &OverviewPane::consoleWanted, this, [this] { showTab(Tab::Console); });
        connect(overview, &OverviewPane::trafficWanted, this, [this](const QString &filter) {
            showTab(Tab::Traffic);
            m_traffic->showOnly(filter);
        });
        return keep(overview);
    }
    case Tab::Traffic:
        m_traffic = new TrafficPane;
        m_traffic->setHistory(m_workspace.history(), m_preferences);
        connect(m_traffic, &TrafficPane::copied, this, &DetailPane::copied);
        connect(m_traffic, &TrafficPane::told, this, &DetailPane::told);
        if (!m_trafficLayout.isEmpty())
            m_traffic->restoreLayout(m_trafficLayout);
        return keep(m_traffic);
    case Tab::Settings:
        return keep(new SettingsPane(m_workspace));
    case Tab::Console: {
        auto *console = new ConsolePane;
        mask(console);
        connect(console, &ConsolePane::told, this, &DetailPane::told);
        return keep(console);
    }
    case Tab::Breakpoints: {
        auto *holds = new HoldPane;
        mask(holds);
        return keep(holds);
    }
    case Tab::Mock:
        return keep(new MockPane({}, m_preferences));
    }
    Q_UNREACHABLE();
}

// Where the keys go when somebody goes to the details.
void DetailPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const QLayout *page = m_tabs->currentWidget()->layout();
    QWidget *pane = page->count() > 0 ? page->itemAt(0)->widget() : nullptr;
    QWidget *target = pane && pane->focusProxy() ? pane : m_tabs;
    target->setFocus(event->reason());
}

QByteArray DetailPane::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << qint32(m_tabs->currentIndex())
           << (m_traffic ? m_traffic->saveLayout() : m_trafficLayout);
    return layout;
}

void DetailPane::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 tab = 0;
    stream >> tab >> m_trafficLayout;
    m_tabs->setCurrentIndex(qBound(0, int(tab), tabCount - 1));
    if (m_traffic && !m_trafficLayout.isEmpty())
        m_traffic->restoreLayout(m_trafficLayout);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailPane::retranslate()
{
    m_hint->setText(tr("Select a server to see what it does."));
    nameTabs();
}

void DetailPane::nameTabs()
{
    const auto held = m_server ? m_server->holds().messages().size() : 0;
    const QStringList names {tr("Overview"),
                             tr("Traffic"),
                             tr("Settings"),
                             tr("Console"),
                             held == 0 ? tr("Breakpoints") : tr("Breakpoints (%1)").arg(held),
                             tr("Mock")};
    for (int i = 0; i < tabCount; ++i) {
        m_tabs->setTabText(i, names[i]);
        m_tabs->setTabToolTip(i, QString(names[i] + u" (Ctrl+%1)"_s.arg(i + 1)));
    }
}

} // namespace Gui
