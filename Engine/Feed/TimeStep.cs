using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>New data of one subscription in one step of time.</summary>
/// <param name="Subscription">Whose data.</param>
/// <param name="Data">The points, oldest first.</param>
internal readonly record struct Packet(Subscription Subscription, IReadOnlyList<BaseData> Data);

/// <summary>New data for a security's cache.</summary>
internal readonly record struct SecurityUpdate(Security Security, Type DataType, IReadOnlyList<BaseData> Data, bool IsInternal, bool ContainsFillForward);

/// <summary>
/// One step of the run: a moment in UTC, the data due then and what they change. The loop owns one object and fills it anew
/// for each step; only the data and a slice made of them are the algorithm's to keep.
/// </summary>
internal sealed class TimeStep
{
    public DateTime Time { get; set; }

    /// <summary>Only moves the clock; there are no data.</summary>
    public bool IsPulse { get; set; }

    /// <summary>What the algorithm is shown; not there in a pulse.</summary>
    public StepData Data { get; set; } = null!;

    public int DataPoints { get; set; }

    public SecurityChanges Changes { get; set; } = SecurityChanges.None;

    public List<SecurityUpdate> Securities { get; } = [];

    public List<Packet> Consolidators { get; } = [];

    public List<Packet> Custom { get; } = [];

    public Dictionary<Universe, BaseDataCollection> UniverseData { get; } = [];

    public void Clear(DateTime time, bool isPulse)
    {
        Time = time;
        IsPulse = isPulse;
        Data = null!;
        DataPoints = 0;
        Changes = SecurityChanges.None;
        Securities.Clear();
        Consolidators.Clear();
        Custom.Clear();
        UniverseData.Clear();
    }
}
