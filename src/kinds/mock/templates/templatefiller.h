// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/files/rootfolder.h"
#include "core/templates/templateengine.h"
#include "kinds/mock/condition.h"

#include <QMap>

namespace Kinds::Mock {

class ResourceSet;
struct LivePlan;
struct PlannedResponse;
struct TemplateSurroundings;

// Fills in the templates of a mock file. Lives in the server's thread.
class TemplateFiller
{
public:
    TemplateFiller(State &state, Core::RootFolder folder);
    ~TemplateFiller();
    Q_DISABLE_COPY_MOVE(TemplateFiller)

    // The file has changed, or is there for the first time. What it needs is loaded now, not
    // while somebody waits. Why something could not be filled in; empty: nothing.
    QString use(const Core::MockFile &file, bool hasTemplates);
    const std::shared_ptr<Core::TemplateEngine> &engine() const { return m_engine; }
    // Lists that begin with data of the file begin with what its templates made.
    void begin(const ResourceSet &lists) const;
    // The response as it is if there is nothing to fill in; null: the exchange was answered with
    // the reason.
    std::shared_ptr<const PlannedResponse> fill(const Core::ExchangePtr &exchange,
                                                const RequestFacts &facts,
                                                const ResourceSet &resources,
                                                std::shared_ptr<const PlannedResponse> response);

    // A message of an answer that goes on, or why not.
    Core::Result<Core::MockMessage> fill(const Core::ExchangePtr &exchange,
                                         const RequestFacts &facts, const ResourceSet &resources,
                                         const LivePlan &plan, Core::MockMessage message);
    // A text by itself, or why not.
    Core::Result<QString> fill(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                               const ResourceSet &resources, const Core::MockRoute &route,
                               const QString &text);
    // As it is now.
    std::optional<QByteArray> data(const ResourceSet &resources, const QString &name) const;

private:
    TemplateSurroundings surroundings(const ResourceSet &resources, Core::Fake &fake);
    static QString faultOf(const Core::MockData &data, const Core::TemplateFault &fault);
    const Core::MockData *find(const QString &name) const;
    Core::Result<> start(); // the engine, unless it is there
    // Why it could not be filled in; empty: it is.
    QString fillData(Core::MockData &data, Core::TemplateHost &host);
    QString fillWaiting(const QByteArray &texts, Core::TemplateHost &host);
    // What makes up values of an answer to this request, or of a text about it.
    Core::Fake &fakeFor(const RequestFacts &facts, const QByteArray &text = {});
    Core::Result<QString> fill(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                               const Core::MockRoute &route, const QString &text,
                               const TemplateSurroundings &around);

    State &m_state;
    Core::RootFolder m_folder;
    std::shared_ptr<Core::TemplateEngine> m_engine; // null: not needed so far
    Core::Fake m_fake;
    Core::Fake m_requestFake; // of the request that is being answered, with m_requestSeed
    std::optional<qint64> m_requestSeed; // of the file, if values go by the request alone
    QList<Core::MockData> m_data;
    // Templates of data that ask for a request, until one comes that uses them; by its place.
    QMap<qsizetype, QByteArray> m_waiting;
};

} // namespace Kinds::Mock
