// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/rowsource.h"

#include "core/visibletext.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/widgets/format.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Access = Core::HistoryState::Access;

RowSource::RowSource(TrafficModel &model)
    : QObject(&model)
    , m_model(model)
{
}

void RowSource::setStore(Core::TrafficStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store) {
        connect(store, &Core::TrafficStore::stateChanged, this, [this] {
            choose(false);
            emit noticeChanged();
        });
    }
    choose(false);
}

void RowSource::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server) {
        connect(server, &Core::Server::configChanged, this, [this] {
            choose(false);
            emit noticeChanged();
        });
    }
    choose(true);
    emit noticeChanged();
}

void RowSource::setOfAllServers(bool all)
{
    m_wantsAll = all;
    choose(false);
}

RowSource::Source RowSource::wanted() const
{
    if (!m_server)
        return Source::None;
    const bool isKept = m_store
        && (m_store->state().access == Access::Opening
            || m_store->state().access == Access::Writing);
    if (isKept && m_wantsAll)
        return Source::All;
    return isKept && m_server->config().keepsTraffic ? Source::Stored : Source::Log;
}

void RowSource::choose(bool anew)
{
    const Source source = wanted();
    if (source == m_source && !anew)
        return;
    m_source = source;
    switch (source) {
    case Source::None:
        m_model.setLog(nullptr);
        break;
    case Source::Log:
        m_model.setLog(&m_server->traffic());
        break;
    case Source::Stored:
        m_model.setStore(*m_store, m_server->id());
        break;
    case Source::All:
        m_model.setStore(*m_store, {});
        break;
    }
    emit changed();
}

QString RowSource::notKept(qint64 count)
{
    return tr("%Ln request(s) were counted and not kept.", nullptr, Format::plural(count));
}

QString RowSource::notice() const
{
    if (!m_server || !m_store)
        return {};
    if (!m_server->config().keepsTraffic)
        return tr("This server is private: its requests are gone when Portside ends.");
    const Core::HistoryState &state = m_store->state();
    QStringList sentences;
    if (!state.reason.isEmpty())
        sentences << Core::visibleText(state.reason);
    if (state.notKept > 0)
        sentences << notKept(state.notKept);
    if (m_source == Source::Log && !sentences.isEmpty())
        sentences << tr("The list shows the newest ones from memory.");
    if (!state.notice.isEmpty())
        sentences << Core::visibleText(state.notice);
    return sentences.join(u' ');
}

} // namespace Gui
