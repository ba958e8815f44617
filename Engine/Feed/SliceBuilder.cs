using NodaTime;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace YenValve.Engine.Feed;

/// <summary>Sorts the packets of a step into what securities, consolidators and event handlers get, and what the algorithm is shown.</summary>
internal sealed class SliceBuilder
{
    private readonly DateTimeZone _timeZone;
    private readonly StepData _one;
    private readonly StepData _other;

    public SliceBuilder(DateTimeZone timeZone)
    {
        _timeZone = timeZone;
        var none = new StepData.EmptyTables();
        _one = new StepData(none);
        _other = new StepData(none);
    }

    public void Fill(TimeStep step, List<Packet> packets)
    {
        foreach (var rows in step.UniverseData.Values) step.DataPoints += rows.Data.Count;
        // Until the next slice is current, the algorithm may ask for that of the step before.
        step.Data = _one.IsCurrent ? _other : _one;
        step.Data.Begin(step.Time.ConvertFromUtc(_timeZone), step.Time);
        foreach (var packet in packets)
        {
            if (packet.Subscription.IsRemoved) continue;
            step.DataPoints += packet.Data is [BaseDataCollection many] ? many.Data.Count : packet.Data.Count;
            Add(step, packet);
        }
    }

    /// <summary>A slice of packets alone, for history.</summary>
    public Slice Slice(DateTime utc, List<Packet> packets)
    {
        var step = new TimeStep();
        step.Clear(utc, false);
        Fill(step, packets);
        return step.Data.Slice;
    }

    private static void Add(TimeStep step, Packet packet)
    {
        var subscription = packet.Subscription;
        var config = subscription.Configuration;
        var visible = !config.IsInternalFeed;
        if (visible && config.IsCustomData) step.Custom.Add(packet);

        var filled = false;
        var plain = true;
        for (var i = 0; i < packet.Data.Count; i++)
        {
            var point = packet.Data[i];
            if (visible) step.Data.Points.Add(point);
            filled |= point.IsFillForward;
            if (point.DataType == MarketDataType.Auxiliary)
            {
                plain = false;
                if (visible) AddAuxiliary(step, subscription, point);
            }
            else if (point is Tick { Suspicious: true })
            {
                plain = false;
            }
        }
        var usable = plain ? packet.Data : [.. packet.Data.Where(x => x.DataType != MarketDataType.Auxiliary && x is not Tick { Suspicious: true })];
        if (usable.Count == 0) return;
        step.Securities.Add(new SecurityUpdate(subscription.Security, config.Type, usable, config.IsInternalFeed, filled));
        if (visible) step.Consolidators.Add(packet with { Data = usable });
    }

    private static void AddAuxiliary(TimeStep step, Subscription subscription, BaseData point)
    {
        step.Data.Events.Add(new KeyValuePair<Symbol, BaseData>(subscription.Configuration.Symbol, point));
        step.Securities.Add(new SecurityUpdate(subscription.Security, point.GetType(), [point], subscription.Configuration.IsInternalFeed, point.IsFillForward));
    }
}
