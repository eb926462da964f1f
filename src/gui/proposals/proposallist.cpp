// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/proposals/proposallist.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/proposals/proposaldelegate.h"
#include "gui/statelook.h"
#include "gui/widgets/background.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms; // while a path is being typed

} // namespace

ProposalList::ProposalList(Core::KindRegistry kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_obstacle(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_list);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    m_obstacle->setObjectName(QStringLiteral("obstacle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addWidget(m_obstacle);
    // Not the current row, which the focus alone gives.
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProposalList::tellChosen);
    // A click on the one that is chosen already brings its settings back.
    connect(m_list, &QListWidget::itemClicked, this, &ProposalList::tellChosen);
    m_pause.setSingleShot(true);
    m_pause.setInterval(patience);
    connect(&m_pause, &QTimer::timeout, this, &ProposalList::look);
    hide();
}

void ProposalList::setProposals(const QString &folder, const Core::Proposals &proposals)
{
    m_looked = folder;
    m_folder = folder;
    m_proposals = proposals;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Core::Proposal &each : proposals) {
        auto *item
            = new QListWidgetItem(kindIcon(each.kind), Core::visibleText(each.title), m_list);
        item->setData(ProposalDelegate::ReasonRole, Core::visibleText(each.reason));
        item->setData(Qt::AccessibleDescriptionRole, Core::visibleText(each.reason));
    }
    constexpr int mostRows = 4;
    const int rows = std::min(mostRows, m_list->count());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setAccessibleName(tr("Proposals"));
    m_heading->setText(tr("“%1” seems to be made for", "name of a folder; a list follows")
                           .arg(Core::visibleText(QDir(folder).dirName())));
    retell();
    setVisible(!proposals.isEmpty() && proposals[0].rank > Core::Proposal::anyFolder
               && proposals.size() > 1);
}

void ProposalList::lookSoon(const QString &folder)
{
    m_looked = folder;
    m_pause.start();
}

void ProposalList::look()
{
    if (m_looked == m_folder)
        return;
    inBackground(
        this, [kinds = m_kinds, folder = m_looked] { return kinds.proposals(folder); },
        [this, folder = m_looked](const Core::Proposals &proposals) {
            if (folder == m_looked)
                setProposals(folder, proposals);
        });
}

void ProposalList::choose(int row)
{
    m_list->setCurrentRow(row);
}

int ProposalList::chosenRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows[0].row();
}

void ProposalList::tellChosen()
{
    retell();
    if (const int row = chosenRow(); row >= 0)
        emit chosen(m_proposals.at(row));
}

void ProposalList::retell()
{
    const int row = chosenRow();
    const QString obstacle = row >= 0 ? m_proposals.at(row).obstacle : QString();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     StateLook::of(Core::ServerState::Value::Stopping).colour);
    m_obstacle->setPalette(colours);
    m_obstacle->setText(Core::visibleText(obstacle));
    m_obstacle->setVisible(!obstacle.isEmpty());
}

} // namespace Gui
