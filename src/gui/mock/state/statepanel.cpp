// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/state/statepanel.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/widgets/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Gui {

using Kind = Core::StateChange::Kind;

namespace {

QTreeWidget *table(int columns)
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(columns);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(true);
    return tree;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    for (QWidget *each : widgets)
        layout->addWidget(each, qobject_cast<QLineEdit *>(each) ? 1 : 0);
    layout->addStretch(0);
    return layout;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_values(table(2))
    , m_snapshotsLabel(new QLabel)
    , m_snapshots(new QListWidget)
    , m_name(new QLineEdit)
    , m_take(new QPushButton)
    , m_restore(new QPushButton)
    , m_forget(new QPushButton)
    , m_sentLabel(new QLabel)
    , m_sent(table(4))
    , m_clear(new QPushButton)
{
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_snapshotsLabel->setBuddy(m_snapshots);
    m_sentLabel->setBuddy(m_sent);
    m_snapshots->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_hint);
    for (QPushButton *&each : m_reset)
        each = new QPushButton;
    layout->addLayout(line({m_reset[Counts], m_reset[Values]}));
    layout->addLayout(line({m_reset[Lists], m_reset[All]}));
    layout->addWidget(m_values, 2);
    layout->addWidget(m_snapshotsLabel);
    layout->addLayout(line({m_name, m_take}));
    layout->addWidget(m_snapshots);
    layout->addLayout(line({m_restore, m_forget}));
    layout->addWidget(m_sentLabel);
    layout->addWidget(m_sent, 2);
    layout->addLayout(line({m_clear}));
    setFocusProxy(m_values);
    connectButtons();
    retranslate();
    refresh();
}

void StatePanel::connectButtons()
{
    constexpr Kind kinds[] {Kind::ResetCounts, Kind::ResetValues, Kind::ResetLists, Kind::ResetAll};
    for (size_t i = 0; i < m_reset.size(); ++i)
        connect(m_reset[i], &QPushButton::clicked, this, [this, kind = kinds[i]] { change(kind); });
    const auto takeSnapshot = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty() || !m_take->isEnabled())
            return;
        change(Kind::TakeSnapshot, name);
        m_name->clear();
    };
    connect(m_take, &QPushButton::clicked, this, takeSnapshot);
    connect(m_name, &QLineEdit::returnPressed, this, takeSnapshot);
    connect(m_name, &QLineEdit::textChanged, this, &StatePanel::refresh);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { change(Kind::RestoreSnapshot, chosenSnapshot()); });
    connect(m_snapshots, &QListWidget::itemActivated, this,
            [this] { change(Kind::RestoreSnapshot, chosenSnapshot()); });
    connect(m_forget, &QPushButton::clicked, this,
            [this] { change(Kind::ForgetSnapshot, chosenSnapshot()); });
    connect(m_snapshots, &QListWidget::currentRowChanged, this, &StatePanel::refresh);
    connect(m_clear, &QPushButton::clicked, this, [this] { change(Kind::ForgetSent); });
}

void StatePanel::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server) {
        connect(server, &Core::Server::statusChanged, this, &StatePanel::showKept);
        connect(server, &Core::Server::stateChanged, this, &StatePanel::showKept);
    }
    showKept();
}

void StatePanel::change(Kind kind, const QString &name)
{
    if (m_server)
        m_server->changeState({kind, name});
}

QString StatePanel::chosenSnapshot() const
{
    const QListWidgetItem *item = m_snapshots->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void StatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatePanel::retranslate()
{
    m_hint->setText(tr("Start the server to see what it remembers."));
    m_reset[Counts]->setText(tr("Reset Counts"));
    m_reset[Counts]->setToolTip(tr("Sequences begin anew, and routes were never called."));
    m_reset[Values]->setText(tr("Forget State"));
    m_reset[Lists]->setText(tr("Reset Resources"));
    m_reset[Lists]->setToolTip(tr("Their entries are those of the file again."));
    m_reset[All]->setText(tr("Reset All"));
    m_values->setHeaderLabels({tr("Name"), tr("What it is")});
    m_values->setAccessibleName(tr("Resources and state"));
    m_snapshotsLabel->setText(tr("Snapshots of resources and state:"));
    m_name->setPlaceholderText(tr("Name of a snapshot"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_take->setText(tr("Take"));
    m_restore->setText(tr("Go Back to It"));
    m_forget->setText(tr("Forget It"));
    m_sentLabel->setText(tr("Callbacks that were sent:"));
    m_sent->setHeaderLabels({tr("Time"), tr("Outcome"), tr("Request"), tr("Took")});
    m_clear->setText(tr("Forget Callbacks"));
}

} // namespace Gui
