// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

#include <memory>

namespace Gui {

namespace Ui {
class EmptyTraffic;
}

// Stands in the place of an empty traffic list and says how to fill it; main thread.
class EmptyTraffic final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyTraffic(QWidget *parent = nullptr);
    ~EmptyTraffic() override;
    Q_DISABLE_COPY_MOVE(EmptyTraffic)

    // filtered: there are requests, none of which matches. url: of the server, empty unless it
    // runs.
    void setReason(bool filtered, const QUrl &url);

signals:
    void clearFilterWanted();
    void copied(const QString &command); // to the clipboard

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::unique_ptr<Ui::EmptyTraffic> m_ui;
    bool m_filtered = false;
    QUrl m_url;
};

} // namespace Gui
