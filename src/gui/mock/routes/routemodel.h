// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/usecount.h"
#include "core/mock/edit/mocktext.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Gui {

// What of a mock file is meant; numbers as they stand in the file, -1: none.
struct MockPlace
{
    int route = -1;
    int response = -1;
    int resource = -1;

    bool operator==(const MockPlace &) const = default;
};

// The routes of a mock file as a tree: those that begin with the same segment together, with their
// responses below them, and how often each was asked for; main thread.
class RouteModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RequestsColumn, ColumnCount };
    enum Role { NeverCalledRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;
    Q_DISABLE_COPY_MOVE(RouteModel)

    void setRead(const std::shared_ptr<const Core::MockText> &read);
    // known: whether a server counts.
    void setUses(const Core::UseCounts &uses, bool known);
    MockPlace placeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const MockPlace &place) const; // the route's where it has one response
    int calledRoutes() const;
    int countedRoutes() const; // that could be called
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void enabledChosen(int route, bool on);
    void moveChosen(int from, int to);

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        MockPlace place = {};
        QString group = {}; // of what has no place
        QList<int> children = {};

        bool operator==(const Node &) const = default;
    };

    int addNode(std::vector<Node> &nodes, int parent, Node node) const;
    std::vector<Node> makeNodes() const;
    const Node &nodeOf(const QModelIndex &index) const;
    QString nameOf(const Node &node) const;
    qint64 requestsOf(const Node &node) const;
    QVariant requestsText(const Node &node) const;
    const Core::MockFile &file() const;
    int dropTarget(int row, const QModelIndex &parent) const;
    void matchUses();

    std::shared_ptr<const Core::MockText> m_read;
    std::vector<Node> m_nodes {1}; // the first is the root
    Core::UseCounts m_uses;
    bool m_areUsesKnown = false;
    QList<int> m_useOfRoute; // places in m_uses, -1: none
};

} // namespace Gui
