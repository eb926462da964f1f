// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expressiontexts.h"
#include "gui/mock/form/responseform.h"
#include "gui/mock/form/routeform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

// What the form says, and when it tells that.

namespace Gui {

using namespace Qt::StringLiterals;

QString RouteForm::takePath(Core::MockRoute &route) const
{
    const QString text = m_path->text().trimmed();
    if (m_pathKind->currentIndex() == 1) {
        const QRegularExpression expression(text);
        route.path = {};
        route.pathRegex = text;
        return expression.isValid() && !text.isEmpty()
            ? QString()
            : Core::ExpressionTexts::invalid(text, expression);
    }
    const auto path = Core::PathTemplate::parse(text);
    if (!path)
        return path.error();
    route.path = *path;
    route.pathRegex.clear();
    return {};
}

Core::Result<Core::MockRoute> RouteForm::route() const
{
    Core::MockRoute route = m_original;
    route.isEnabled = m_enabled->isChecked();
    route.name = m_name->text();
    route.notes = m_notes->text();
    route.methods.clear();
    static const QRegularExpression separator(u"[\\s,|]+"_s);
    const QStringList methods = m_method->text().split(separator, Qt::SkipEmptyParts);
    for (const QString &method : methods)
        route.methods += method.toUpper().toUtf8();
    if (route.methods == QByteArrayList {"ANY"} || route.methods == QByteArrayList {"*"})
        route.methods.clear();
    if (const QString wrong = takePath(route); !wrong.isEmpty())
        return Core::failure(wrong);
    route.choice = Core::MockChoice(m_choice->currentIndex());
    const auto response = m_form->response();
    if (!response)
        return Core::failure(response.error());
    if (m_response < route.responses.size())
        route.responses[m_response] = *response;
    return route;
}

void RouteForm::take()
{
    const auto changed = route();
    showFault(changed ? QString() : changed.error());
    if (changed && !(*changed == m_original)) {
        m_original = *changed;
        emit edited(m_index, *changed);
    }
    refresh();
}

void RouteForm::addResponse(const Core::MockResponse &response)
{
    flush();
    Core::MockRoute changed = m_original;
    changed.responses.insert(m_response + 1, response);
    tell(changed, m_response + 1);
}

void RouteForm::moveResponse(int by)
{
    flush();
    Core::MockRoute changed = m_original;
    changed.responses.move(m_response, m_response + by);
    tell(changed, m_response + by);
}

void RouteForm::tell(const Core::MockRoute &route, int response)
{
    const int index = m_index;
    m_original = route;
    m_response = response;
    show();
    emit edited(index, route);
    emit responseChosen(response);
}

void RouteForm::fillResponses()
{
    m_responses->clear();
    for (int i = 0; i < m_original.responses.size(); ++i) {
        const Core::MockResponse &response = m_original.responses[i];
        m_responses->addItem(tr("Response %1 of %2: %3 %4", "number, status, name")
                                 .arg(i + 1)
                                 .arg(m_original.responses.size())
                                 .arg(response.status)
                                 .arg(response.name));
    }
    m_responses->setCurrentIndex(m_response);
}

} // namespace Gui
