// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mockstarter.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mockeditor.h"
#include "gui/mock/routes/routetree.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notice.h"

#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

// What is done to routes as a whole.

namespace Gui {

void MockEditor::makeMock()
{
    inBackground(
        this, [file = m_document->file()] { return Core::makeMockFileOf(file); },
        [this](const Core::Result<Core::MadeMock> &made) {
            if (made)
                emit mockMade(made->path, made->remarks);
            else
                m_refused->setNotice(Tone::Bad, made.error());
        });
}

void MockEditor::addRoute()
{
    flush();
    const auto &read = m_document->read();
    const auto count = int(read ? read->file().routes.size() : 0);
    const int index = m_tree->place().route < 0 ? count : m_tree->place().route + 1;
    m_tree->expect({.route = index});
    m_tabs->setCurrentWidget(m_entries);
    m_document->change([index](const Core::MockText &text) {
        Core::MockRoute route;
        route.methods = {"GET"};
        route.path = Core::PathTemplate::parse(QStringLiteral("/new")).value();
        route.responses = {Core::MockResponse()};
        return text.withRouteInserted(std::min<qsizetype>(index, text.file().routes.size()), route);
    });
}

void MockEditor::addResource()
{
    flush();
    const auto &read = m_document->read();
    const auto count = int(read ? read->file().resources.size() : 0);
    m_tree->expect({.resource = count});
    m_tabs->setCurrentWidget(m_entries);
    m_document->change([](const Core::MockText &text) {
        const QList<Core::MockResource> &resources = text.file().resources;
        const auto isTaken = [&resources](const QString &path) {
            return std::ranges::any_of(resources,
                                       [&path](const auto &each) { return each.path == path; });
        };
        Core::MockResource resource;
        resource.path = QStringLiteral("/items");
        for (int number = 2; isTaken(resource.path); ++number)
            resource.path = QStringLiteral("/items%1").arg(number);
        resource.data = R"([{"id":1}])";
        return text.withResourceInserted(resources.size(), resource);
    });
}

void MockEditor::copyRoute()
{
    const int index = m_tree->place().route;
    if (index < 0)
        return;
    flush();
    m_tree->expect({.route = index + 1});
    m_document->change([index](const Core::MockText &text) {
        return index < text.file().routes.size() ? text.withRouteCopied(index) : text.text();
    });
}

void MockEditor::removeEntry()
{
    const MockPlace place = m_tree->place();
    if (place.route < 0 && place.resource < 0)
        return;
    flush();
    m_document->change([place](const Core::MockText &text) -> Core::Result<QByteArray> {
        const Core::MockFile &file = text.file();
        if (place.route >= 0 && place.route < file.routes.size())
            return text.withoutRoute(place.route);
        if (place.resource >= 0 && place.resource < file.resources.size())
            return text.withoutResource(place.resource);
        return text.text();
    });
}

void MockEditor::moveRoute(int from, int to)
{
    const auto &read = m_document->read();
    const auto count = int(read ? read->file().routes.size() : 0);
    if (from < 0 || to < 0 || from >= count || to >= count)
        return;
    flush();
    m_tree->expect({.route = to});
    m_document->change([from, to](const Core::MockText &text) {
        const auto now = text.file().routes.size();
        return from < now && to < now ? text.withRouteMoved(from, to) : text.text();
    });
}

} // namespace Gui
