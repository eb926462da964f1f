// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/mock/diskbar.h"
#include "gui/mock/form/fileform.h"
#include "gui/mock/form/resourceform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mockeditor.h"
#include "gui/mock/mocktextview.h"
#include "gui/mock/routes/routetree.h"
#include "gui/mock/state/statepanel.h"
#include "gui/mock/try/trypanel.h"
#include "gui/widgets/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QDataStream>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

// What the views of the editor show, and when.

namespace Gui {

namespace {

constexpr int layoutVersion = 1;

} // namespace

void MockEditor::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    m_try->setServer(server);
    m_state->setServer(server);
    if (server) {
        connect(server, &Core::Server::statusChanged, this, &MockEditor::showUses);
        connect(server, &Core::Server::stateChanged, this, &MockEditor::showUses);
    }
    showUses();
}

void MockEditor::showUses()
{
    const Core::UseCounts uses = m_server ? m_server->status().uses : Core::UseCounts();
    m_tree->setUses(uses, !uses.isEmpty());
}

void MockEditor::showText()
{
    m_text->setText(m_document->text());
    if (m_document->disk() != MockDocument::Disk::Loading)
        m_refused->setNotice(Tone::Info, {});
    refresh();
}

void MockEditor::showRead()
{
    m_text->showFaults(m_document->faults());
    m_tree->setRead(m_document->read());
    if (const auto &read = m_document->read(); read && !m_document->isChanging())
        m_fileForm->setFile(read->file());
    refresh();
}

// The form is not filled while what it told is on its way into the text.
void MockEditor::showPlace()
{
    const auto &read = m_document->read();
    const MockPlace place = m_tree->place();
    const bool isRoute = read && place.route >= 0 && place.route < read->file().routes.size();
    if (isRoute && !m_document->isChanging()) {
        const Core::MockRoute &route = read->file().routes[place.route];
        m_form->setRoute(place.route, route, place.response);
        m_try->setRoute(route);
    } else if (!isRoute) {
        m_form->clear();
    }
    showResource();
    // Nobody's cursor is moved who writes.
    if (read && !m_text->isAncestorOf(focusWidget()) && m_document->faults().isEmpty()
        && m_shownPlace != place) {
        if (place.resource >= 0)
            m_text->goTo(read->positionOfResource(place.resource));
        else if (isRoute)
            m_text->goTo(read->positionOf(place.route, place.response));
    }
    m_shownPlace = place;
    refresh();
}

void MockEditor::showResource()
{
    const auto &read = m_document->read();
    const int index = m_tree->place().resource;
    const bool isResource = read && index >= 0 && index < read->file().resources.size();
    if (!isResource) {
        m_resource->clear();
    } else if (!m_document->isChanging()) {
        QStringList names;
        for (const Core::MockData &each : read->file().data)
            names << each.name;
        m_resource->setResource(index, read->file().resources[index], names);
    }
    m_entries->setCurrentWidget(isResource ? static_cast<QWidget *>(m_resource) : m_form);
    m_tabs->setTabText(0, isResource ? tr("Resource") : tr("Route"));
    m_remove->setText(isResource ? tr("Remove the Resource") : tr("Remove the Route"));
}

void MockEditor::refresh()
{
    const auto &read = m_document->read();
    const bool canChange = read && read->isOwn() && m_document->faults().isEmpty();
    const int route = m_tree->place().route;
    const bool isEntry = route >= 0 || m_tree->place().resource >= 0;
    const auto count = int(read ? read->file().routes.size() : 0);
    m_add->setEnabled(canChange);
    m_copy->setEnabled(canChange && route >= 0);
    m_remove->setEnabled(canChange && isEntry);
    m_up->setEnabled(canChange && route > 0);
    m_down->setEnabled(canChange && route >= 0 && route + 1 < count);
    for (EntryForm *each : forms())
        each->setEnabled(canChange);
    m_addResource->setEnabled(canChange);
    m_undo->setEnabled(m_text->canUndo());
    m_redo->setEnabled(m_text->canRedo());
    using Disk = MockDocument::Disk;
    m_save->setEnabled(m_document->disk() == Disk::Behind
                       || (m_document->disk() == Disk::Missing && !m_document->text().isEmpty()));
    m_atOnce->setChecked(m_document->savesAtOnce());
}

QByteArray MockEditor::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_document->savesAtOnce() << m_splitter->saveState();
    return layout;
}

void MockEditor::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    bool savesAtOnce = true;
    QByteArray splitter;
    stream >> version >> savesAtOnce >> splitter;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_document->setSavesAtOnce(savesAtOnce);
    refresh();
}

void MockEditor::tell(const QString &text)
{
    m_refused->setNotice(Tone::Info, text);
}

void MockEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MockEditor::retranslate()
{
    m_tabs->setTabText(1, tr("Try"));
    m_tabs->setTabText(2, tr("State"));
    m_tabs->setTabText(3, tr("File"));
    m_atOnce->setText(tr("Save at once"));
    m_atOnce->setToolTip(tr("Each change is saved a moment later, if the file can be read then."));
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "action, keys").arg(text, keys));
    };
    name(m_add, tr("Add a Route"));
    name(m_addResource, tr("Add a Resource"));
    name(m_copy, tr("Duplicate the Route"));
    name(m_remove, tr("Remove the Route"));
    name(m_up, tr("Move the Route Up"));
    name(m_down, tr("Move the Route Down"));
    name(m_undo, tr("Undo"));
    name(m_redo, tr("Redo"));
    name(m_save, tr("Save"));
    showResource();
}

} // namespace Gui
