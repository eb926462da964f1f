// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <set>

class QTimer;

namespace Core {
class Server;
class ServerList;
} // namespace Core

namespace Gui {

class Masking;

// The servers of a workspace as a table, one row each; main thread. Figures that change all the
// time are announced together, a few times a second.
class ServerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole,
        ServerRole, // Core::Server *
    };

    explicit ServerListModel(Core::ServerList &servers, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ServerListModel)

    void setMasking(const Masking *masking) { m_masking = masking; } // of the tool tips
    static Core::Server *serverOf(const QModelIndex &index); // of this model or a proxy of it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    // In the language of now.
    void retranslate();

private:
    void watch(int row);
    void rowChanged(const Core::Server &server);
    void figuresChanged(const Core::Server &server);
    void announceFigures();

    Core::ServerList &m_servers;
    const Masking *m_masking = nullptr;
    QTimer *m_announce;
    std::set<QString> m_paused; // ids of servers that take no connections, as it is shown
    std::set<QString> m_waiting; // ids of servers with figures that are not announced
};

} // namespace Gui
