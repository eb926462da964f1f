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
    enum class Reason : quint8 {
        NoneYet,
        NoneMatches, // but there are others
        NotShown, // by the settings of the server
    };

    explicit EmptyTraffic(QWidget *parent = nullptr);
    ~EmptyTraffic() override;
    Q_DISABLE_COPY_MOVE(EmptyTraffic)

    // url: of the server, empty unless it runs.
    void setReason(Reason reason, const QUrl &url);

signals:
    void clearFilterWanted();
    void copied(const QString &command); // to the clipboard

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString title() const;
    QString text() const;

    std::unique_ptr<Ui::EmptyTraffic> m_ui;
    Reason m_reason = Reason::NoneYet;
    QUrl m_url;
};

} // namespace Gui
