namespace QuantConnect.Data.Consolidators;

/// <summary>A bar's place in time.</summary>
public readonly struct CalendarInfo
{
    /// <summary>A bar of a length from a start.</summary>
    public CalendarInfo(DateTime start, TimeSpan period)
    {
        Start = start;
        Period = period;
    }

    /// <summary>Start.</summary>
    public DateTime Start { get; init; }

    /// <summary>Length.</summary>
    public TimeSpan Period { get; init; }

    /// <summary>End.</summary>
    public readonly DateTime End => Start + Period;

    /// <summary>Same start and length.</summary>
    public static bool operator ==(CalendarInfo left, CalendarInfo right) => left.Start == right.Start && left.Period == right.Period;

    /// <summary>Another start or length.</summary>
    public static bool operator !=(CalendarInfo left, CalendarInfo right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarInfo other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Period);

    /// <inheritdoc/>
    public override string ToString() => $"{Start} {Period}";
}
