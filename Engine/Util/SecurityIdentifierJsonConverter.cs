namespace QuantConnect.Util;

/// <summary>Identifiers as their text form.</summary>
public class SecurityIdentifierJsonConverter : TypeChangeJsonConverter<SecurityIdentifier, string>
{
    /// <inheritdoc/>
    protected override string Convert(SecurityIdentifier value) => value.ToString();

    /// <inheritdoc/>
    protected override SecurityIdentifier Convert(string value) => SecurityIdentifier.Parse(value);
}
