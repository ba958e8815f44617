namespace QuantConnect.Indicators;

public abstract partial class IndicatorBase
{
    /// <summary>The current value of the indicator.</summary>
    public static implicit operator decimal(IndicatorBase instance) => instance.Current.Value;

    /// <summary>Whether the current value is greater than a number; false for a missing indicator.</summary>
    public static bool operator >(IndicatorBase left, double right) => left is not null && left.Current.Value > (decimal)right;

    /// <summary>Whether a number is greater than the current value; false for a missing indicator.</summary>
    public static bool operator >(double left, IndicatorBase right) => right is not null && (decimal)left > right.Current.Value;

    /// <summary>Whether the current value is less than a number; false for a missing indicator.</summary>
    public static bool operator <(IndicatorBase left, double right) => left is not null && left.Current.Value < (decimal)right;

    /// <summary>Whether a number is less than the current value; false for a missing indicator.</summary>
    public static bool operator <(double left, IndicatorBase right) => right is not null && (decimal)left < right.Current.Value;

    /// <summary>Whether the current value is at least a number; false for a missing indicator.</summary>
    public static bool operator >=(IndicatorBase left, double right) => left is not null && left.Current.Value >= (decimal)right;

    /// <summary>Whether a number is at least the current value; false for a missing indicator.</summary>
    public static bool operator >=(double left, IndicatorBase right) => right is not null && (decimal)left >= right.Current.Value;

    /// <summary>Whether the current value is at most a number; false for a missing indicator.</summary>
    public static bool operator <=(IndicatorBase left, double right) => left is not null && left.Current.Value <= (decimal)right;

    /// <summary>Whether a number is at most the current value; false for a missing indicator.</summary>
    public static bool operator <=(double left, IndicatorBase right) => right is not null && (decimal)left <= right.Current.Value;

    /// <summary>Whether the current value is equal to a number; false for a missing indicator.</summary>
    public static bool operator ==(IndicatorBase left, double right) => left is not null && left.Current.Value == (decimal)right;

    /// <summary>Whether a number is equal to the current value; false for a missing indicator.</summary>
    public static bool operator ==(double left, IndicatorBase right) => right is not null && (decimal)left == right.Current.Value;

    /// <summary>Whether the current value is different from a number; true for a missing indicator.</summary>
    public static bool operator !=(IndicatorBase left, double right) => left is null || left.Current.Value != (decimal)right;

    /// <summary>Whether a number is different from the current value; true for a missing indicator.</summary>
    public static bool operator !=(double left, IndicatorBase right) => right is null || (decimal)left != right.Current.Value;

    /// <summary>Whether the current value is greater than a number; false for a missing indicator.</summary>
    public static bool operator >(IndicatorBase left, float right) => left is not null && left.Current.Value > (decimal)right;

    /// <summary>Whether a number is greater than the current value; false for a missing indicator.</summary>
    public static bool operator >(float left, IndicatorBase right) => right is not null && (decimal)left > right.Current.Value;

    /// <summary>Whether the current value is less than a number; false for a missing indicator.</summary>
    public static bool operator <(IndicatorBase left, float right) => left is not null && left.Current.Value < (decimal)right;

    /// <summary>Whether a number is less than the current value; false for a missing indicator.</summary>
    public static bool operator <(float left, IndicatorBase right) => right is not null && (decimal)left < right.Current.Value;

    /// <summary>Whether the current value is at least a number; false for a missing indicator.</summary>
    public static bool operator >=(IndicatorBase left, float right) => left is not null && left.Current.Value >= (decimal)right;

    /// <summary>Whether a number is at least the current value; false for a missing indicator.</summary>
    public static bool operator >=(float left, IndicatorBase right) => right is not null && (decimal)left >= right.Current.Value;

    /// <summary>Whether the current value is at most a number; false for a missing indicator.</summary>
    public static bool operator <=(IndicatorBase left, float right) => left is not null && left.Current.Value <= (decimal)right;

    /// <summary>Whether a number is at most the current value; false for a missing indicator.</summary>
    public static bool operator <=(float left, IndicatorBase right) => right is not null && (decimal)left <= right.Current.Value;

    /// <summary>Whether the current value is equal to a number; false for a missing indicator.</summary>
    public static bool operator ==(IndicatorBase left, float right) => left is not null && left.Current.Value == (decimal)right;

    /// <summary>Whether a number is equal to the current value; false for a missing indicator.</summary>
    public static bool operator ==(float left, IndicatorBase right) => right is not null && (decimal)left == right.Current.Value;

    /// <summary>Whether the current value is different from a number; true for a missing indicator.</summary>
    public static bool operator !=(IndicatorBase left, float right) => left is null || left.Current.Value != (decimal)right;

    /// <summary>Whether a number is different from the current value; true for a missing indicator.</summary>
    public static bool operator !=(float left, IndicatorBase right) => right is null || (decimal)left != right.Current.Value;

    /// <summary>Whether the current value is greater than a number; false for a missing indicator.</summary>
    public static bool operator >(IndicatorBase left, int right) => left is not null && left.Current.Value > right;

    /// <summary>Whether a number is greater than the current value; false for a missing indicator.</summary>
    public static bool operator >(int left, IndicatorBase right) => right is not null && left > right.Current.Value;

    /// <summary>Whether the current value is less than a number; false for a missing indicator.</summary>
    public static bool operator <(IndicatorBase left, int right) => left is not null && left.Current.Value < right;

    /// <summary>Whether a number is less than the current value; false for a missing indicator.</summary>
    public static bool operator <(int left, IndicatorBase right) => right is not null && left < right.Current.Value;

    /// <summary>Whether the current value is at least a number; false for a missing indicator.</summary>
    public static bool operator >=(IndicatorBase left, int right) => left is not null && left.Current.Value >= right;

    /// <summary>Whether a number is at least the current value; false for a missing indicator.</summary>
    public static bool operator >=(int left, IndicatorBase right) => right is not null && left >= right.Current.Value;

    /// <summary>Whether the current value is at most a number; false for a missing indicator.</summary>
    public static bool operator <=(IndicatorBase left, int right) => left is not null && left.Current.Value <= right;

    /// <summary>Whether a number is at most the current value; false for a missing indicator.</summary>
    public static bool operator <=(int left, IndicatorBase right) => right is not null && left <= right.Current.Value;

    /// <summary>Whether the current value is equal to a number; false for a missing indicator.</summary>
    public static bool operator ==(IndicatorBase left, int right) => left is not null && left.Current.Value == right;

    /// <summary>Whether a number is equal to the current value; false for a missing indicator.</summary>
    public static bool operator ==(int left, IndicatorBase right) => right is not null && left == right.Current.Value;

    /// <summary>Whether the current value is different from a number; true for a missing indicator.</summary>
    public static bool operator !=(IndicatorBase left, int right) => left is null || left.Current.Value != right;

    /// <summary>Whether a number is different from the current value; true for a missing indicator.</summary>
    public static bool operator !=(int left, IndicatorBase right) => right is null || left != right.Current.Value;

    /// <summary>Whether the current value is greater than a number; false for a missing indicator.</summary>
    public static bool operator >(IndicatorBase left, long right) => left is not null && left.Current.Value > right;

    /// <summary>Whether a number is greater than the current value; false for a missing indicator.</summary>
    public static bool operator >(long left, IndicatorBase right) => right is not null && left > right.Current.Value;

    /// <summary>Whether the current value is less than a number; false for a missing indicator.</summary>
    public static bool operator <(IndicatorBase left, long right) => left is not null && left.Current.Value < right;

    /// <summary>Whether a number is less than the current value; false for a missing indicator.</summary>
    public static bool operator <(long left, IndicatorBase right) => right is not null && left < right.Current.Value;

    /// <summary>Whether the current value is at least a number; false for a missing indicator.</summary>
    public static bool operator >=(IndicatorBase left, long right) => left is not null && left.Current.Value >= right;

    /// <summary>Whether a number is at least the current value; false for a missing indicator.</summary>
    public static bool operator >=(long left, IndicatorBase right) => right is not null && left >= right.Current.Value;

    /// <summary>Whether the current value is at most a number; false for a missing indicator.</summary>
    public static bool operator <=(IndicatorBase left, long right) => left is not null && left.Current.Value <= right;

    /// <summary>Whether a number is at most the current value; false for a missing indicator.</summary>
    public static bool operator <=(long left, IndicatorBase right) => right is not null && left <= right.Current.Value;

    /// <summary>Whether the current value is equal to a number; false for a missing indicator.</summary>
    public static bool operator ==(IndicatorBase left, long right) => left is not null && left.Current.Value == right;

    /// <summary>Whether a number is equal to the current value; false for a missing indicator.</summary>
    public static bool operator ==(long left, IndicatorBase right) => right is not null && left == right.Current.Value;

    /// <summary>Whether the current value is different from a number; true for a missing indicator.</summary>
    public static bool operator !=(IndicatorBase left, long right) => left is null || left.Current.Value != right;

    /// <summary>Whether a number is different from the current value; true for a missing indicator.</summary>
    public static bool operator !=(long left, IndicatorBase right) => right is null || left != right.Current.Value;
}
