// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QUrl>

class QMenu;

namespace Core {
class TrafficFilter;
struct ExchangeRecord;
struct HistoryRow;
} // namespace Core

namespace Gui {

class MarkActions;
class RowChoice;
class TrafficDelegate;
class TrafficModel;

// The table of a TrafficModel: follows the newest row while it is at the end, stays where it is
// otherwise, and copies what is selected; main thread.
class TrafficView final : public QTableView
{
    Q_OBJECT

public:
    explicit TrafficView(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficView)

    void setTrafficModel(TrafficModel *model);
    TrafficModel *trafficModel() const { return m_model; }
    QList<int> selectedRows() const; // ascending
    void setFilter(const Core::TrafficFilter &filter); // keeps what is selected where it can
    void setServerUrl(const QUrl &url) { m_serverUrl = url; }
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    void copyUrls();
    void copyRows();
    void openInBrowser(); // the current row
    void askForGrant(); // for the current row

signals:
    void followingChanged(bool following);
    void recordPicked(const Core::ExchangeRecord &record); // as soon as it is there
    void rowPicked(const Core::HistoryRow &row); // the same with its number and marks
    void menuWanted(QMenu &menu); // for the selected rows; may be added to
    void copied(const QString &urls); // to the clipboard
    void told(const QString &text); // what was not done and why, a sentence
    void filterAsked(const QString &term); // add this to the filter
    void grantAsked(const Core::ExchangeRecord &record); // let requests like this through

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHighlights(const QStringList &words); // to be marked in the texts
    void keepPlace(const QModelIndex &parent, int first, int last);
    void aboutToRemoveOldest(int count);
    void pickCurrent();
    void offerFilters(QMenu &menu, const Core::ExchangeRecord &record);
    QUrl urlOf(const Core::ExchangeRecord &record) const;
    void tellMissing(qsizetype wanted, qsizetype copied);

    TrafficModel *m_model = nullptr;
    TrafficDelegate *m_delegate;
    MarkActions *m_marks;
    RowChoice *m_choice;
    bool m_isPickDue = false; // the current row is on its way
    QUrl m_serverUrl;
    bool m_following = true;
};

} // namespace Gui
