using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect.Securities;

public partial class SecurityCache
{
    private LocalTimeKeeper? _clock;
    private bool _listens;

    /// <summary>The trading days of the security.</summary>
    public Session Session { get; set; } = null!;

    /// <summary>Connects the cache to the clock of the run.</summary>
    public virtual void SetLocalTimeKeeper(LocalTimeKeeper localTimeKeeper)
    {
        StopListening();
        _clock = localTimeKeeper;
        Listen();
    }

    private void UpdateSession(IReadOnlyList<BaseData> data, Type dataType)
    {
        Listen();
        if (Session is not { IsActive: true } || !LeanData.IsCommonLeanDataType(dataType)) return;
        for (var i = 0; i < data.Count; i++) Session.Update(data[i]);
    }

    private void ResetSession()
    {
        Session?.Reset();
        StopListening();
    }

    private void Listen()
    {
        // Most securities keep no days, and the clock tells whoever listens at every step.
        if (_listens || _clock == null || Session is not { IsActive: true }) return;
        _listens = true;
        _clock.TimeUpdated += OnTimeUpdated;
    }

    private void StopListening()
    {
        if (!_listens) return;
        _listens = false;
        _clock!.TimeUpdated -= OnTimeUpdated;
    }

    private void OnTimeUpdated(object? sender, TimeUpdatedEventArgs args) => Session?.Scan(args.Time);
}
