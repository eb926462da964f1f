// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/marks/markactions.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/traffic/marks/marklook.h"
#include "gui/traffic/traffickeys.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

namespace Gui {

namespace {

QIcon colourIcon(int number, const QPalette &palette)
{
    const QColor colour = MarkLook::colour(number, palette);
    if (!colour.isValid())
        return {};
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(2, 2, 12, 12);
    return pixmap;
}

} // namespace

MarkActions::MarkActions(TrafficView &view)
    : QObject(&view)
    , m_view(view)
{
}

bool MarkActions::isPossible() const
{
    return m_view.trafficModel() && m_view.trafficModel()->isStored()
        && m_view.currentIndex().isValid() && !m_view.selectedRows().isEmpty();
}

void MarkActions::addTo(QMenu &menu)
{
    if (!isPossible())
        return;
    const Core::RowMarks marks
        = m_view.trafficModel()->historyRow(m_view.currentIndex().row()).marks;
    menu.addAction(icon(IconId::Pin), marks.isPinned ? tr("Unpin") : tr("Pin"),
                   TrafficKeys::of(TrafficKey::Pin), this, &MarkActions::togglePin);
    QMenu *colours = menu.addMenu(tr("Colour"));
    for (int number = 0; number <= MarkLook::colours; ++number) {
        QAction *action = colours->addAction(colourIcon(number, m_view.palette()),
                                             MarkLook::name(number), TrafficKeys::ofColour(number),
                                             this, [this, number] { setColour(number); });
        action->setCheckable(true);
        action->setChecked(number == marks.colour);
    }
    menu.addAction(icon(IconId::Note), tr("Note…"), TrafficKeys::of(TrafficKey::Note), this,
                   &MarkActions::editNote);
    menu.addAction(icon(IconId::Remove), tr("Delete"), TrafficKeys::of(TrafficKey::Delete), this,
                   &MarkActions::remove);
}

bool MarkActions::handle(const QKeyEvent &event)
{
    if (!isPossible())
        return false;
    const QKeySequence keys(event.keyCombination());
    if (keys == TrafficKeys::of(TrafficKey::Pin))
        togglePin();
    else if (keys == TrafficKeys::of(TrafficKey::Note))
        editNote();
    else if (event.matches(QKeySequence::Delete))
        remove();
    else {
        for (int number = 0; number <= MarkLook::colours; ++number) {
            if (keys == TrafficKeys::ofColour(number)) {
                setColour(number);
                return true;
            }
        }
        return false;
    }
    return true;
}

void MarkActions::togglePin()
{
    if (!isPossible())
        return;
    Core::MarksChange change;
    change.isPinned
        = !m_view.trafficModel()->historyRow(m_view.currentIndex().row()).marks.isPinned;
    m_view.trafficModel()->mark(m_view.selectedRows(), change);
}

void MarkActions::setColour(int number)
{
    if (!isPossible())
        return;
    Core::MarksChange change;
    change.colour = number;
    m_view.trafficModel()->mark(m_view.selectedRows(), change);
}

void MarkActions::editNote()
{
    if (!isPossible())
        return;
    auto *dialog = new QInputDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("What is worth knowing about it:"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(m_view.trafficModel()->historyRow(m_view.currentIndex().row()).marks.note);
    // Rows may come and go while somebody writes.
    QList<QPersistentModelIndex> places;
    for (const int row : m_view.selectedRows())
        places += m_view.trafficModel()->index(row, 0);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, places](const QString &text) {
        QList<int> rows;
        for (const QPersistentModelIndex &place : places) {
            if (place.isValid())
                rows += place.row();
        }
        Core::MarksChange change;
        change.note = text.trimmed();
        m_view.trafficModel()->mark(rows, change);
    });
    dialog->open();
}

void MarkActions::remove()
{
    if (!isPossible())
        return;
    TrafficModel *model = m_view.trafficModel();
    const Core::HistoryRow current = model->historyRow(m_view.currentIndex().row());
    const auto count = m_view.selectedRows().size();
    if (current.server.isImported())
        removeSession(current.server);
    else if (count == 1)
        model->remove(m_view.selectedRows());
    else
        confirmRemoval(
            tr("Delete %n request(s)? They cannot be brought back.", nullptr, int(count)),
            [this] { m_view.trafficModel()->remove(m_view.selectedRows()); });
}

void MarkActions::removeSession(const Core::RecordedServer &session)
{
    confirmRemoval(tr("“%1” was imported and can only be deleted as a whole. Delete all of its "
                      "requests?")
                       .arg(Core::visibleText(session.name)),
                   [this, id = session.id] { m_view.trafficModel()->removeServer(id); });
}

void MarkActions::confirmRemoval(const QString &question, std::function<void()> remove)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete"), question, QMessageBox::Cancel,
                                &m_view);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, std::move(remove));
    box->open();
}

} // namespace Gui
