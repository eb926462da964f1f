// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/routes/routemodel.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Gui {

// The tree of a mock file's routes with what narrows it down, and how many were called; main
// thread.
class RouteTree final : public QWidget
{
    Q_OBJECT

public:
    explicit RouteTree(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RouteTree)

    // What is selected stays, or what goes in its place.
    void setRead(const std::shared_ptr<const Core::MockText> &read);
    void setUses(const Core::UseCounts &uses, bool known);
    MockPlace place() const;
    void select(const MockPlace &place);
    // Selected when the next reading comes.
    void expect(const MockPlace &place) { m_expected = place; }
    QTreeView *view() const { return m_view; }

signals:
    void placeChosen(const Gui::MockPlace &place);
    void enabledChosen(int route, bool on);
    void moveChosen(int from, int to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlace();
    void showCoverage();
    void retranslate();

    RouteModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QCheckBox *m_uncalled;
    QTreeView *m_view;
    QLabel *m_coverage;
    MockPlace m_place;
    std::optional<MockPlace> m_expected;
    bool m_isShowing = false;
    bool m_areUsesKnown = false;
};

} // namespace Gui
