namespace QuantConnect.Indicators;

/// <summary>Marks a part of an indicator whose history is not recorded.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotInHistoryAttribute : Attribute;
