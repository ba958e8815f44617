using QuantConnect.Data;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Live;

/// <summary>How far a subscription has been delivered, so that reading can go on from there when its files have grown.</summary>
internal sealed class ReadingPlace
{
    /// <summary>The last point, filled in or read; null where none was.</summary>
    public BaseData? Last { get; init; }

    /// <summary>End of the last point that was read, exchange time; the beginning of time where none was.</summary>
    public DateTime End { get; init; } = DateTime.MinValue;

    /// <summary>Points read of that end: several may come at one moment.</summary>
    public int Count { get; init; }

    /// <summary>Whether everything in the files has been read.</summary>
    public bool IsExhausted { get; set; }

    /// <summary>The place after one more point.</summary>
    public ReadingPlace After(BaseData point)
    {
        if (point.IsFillForward) return new ReadingPlace { Last = point, End = End, Count = Count, IsExhausted = IsExhausted };
        return new ReadingPlace { Last = point, End = point.EndTime, Count = point.EndTime == End ? Count + 1 : 1, IsExhausted = IsExhausted };
    }
}

/// <summary>Reads on from a place: what was delivered is passed over. It notes when there is no more.</summary>
internal sealed class PlacedReader(DataStream source, ReadingPlace place) : DataStream
{
    private int _passed;

    public override bool MoveNext()
    {
        while (source.MoveNext())
        {
            Current = source.Current!;
            if (Current.EndTime > place.End) return true;
            if (Current.EndTime == place.End && _passed++ >= place.Count) return true;
        }

        place.IsExhausted = true;
        Current = null;
        return false;
    }

    public override void Dispose() => source.Dispose();
}
